package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.FactList.Fact;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// Shows a measure at the right of the window: when, for whom, for what, and what it costs in each of its years.
final class MeasureDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;

    MeasureDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    void show(MeasureRow row) {
        DerivationTree tree =
                new DerivationTree(root(row), 1, texts.say("investment.measure.cost") + ", " + row.name());
        drawer.show(
                new FigureDrawer.Head(
                        row.bundle(),
                        row.name(),
                        texts.formats().count(row.thousands()),
                        texts.say("investment.thousands")),
                texts.say("investment.measure"),
                Drawer.scrolling(new FactList(facts(row)), years(row), holders(row)),
                FigureDrawer.Derivations.of(tree));
    }

    void selectDerivation() {
        drawer.selectDerivation();
    }

    private List<Fact> facts(MeasureRow row) {
        String items =
                row.items().isEmpty() ? texts.say("investment.measure.whole_bundle") : String.join(", ", row.items());
        String span = row.start().equals(row.end())
                ? texts.halfYear(row.start())
                : texts.say("investment.measure.span", row.start(), row.end());
        return List.of(
                fact("investment.measure.when", span),
                fact("investment.column.obligation", row.obligation()),
                fact("investment.measure.items", items),
                fact("investment.measure.for_grades", row.grades()),
                fact("investment.measure.note", row.note().orElse("")));
    }

    private VBox holders(MeasureRow row) {
        boolean all = row.holders().isEmpty();
        String head = all
                ? texts.say("investment.measure.for_all")
                : texts.say("investment.measure.for", row.holders().size());
        return new VBox(4, Labels.wrapped(head, "strong"), Labels.wrapped(String.join(", ", row.holders()), "muted"));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.say(name), value);
    }

    private SmallTable years(MeasureRow row) {
        return new SmallTable(
                List.of(texts.say("investment.column.year"), texts.say("investment.euro")),
                row.years().stream()
                        .map(year -> line(texts.formats().plain(year.year()), year.cost()))
                        .toList(),
                line(texts.say("investment.sum"), row.cost()));
    }

    private SmallTable.Row line(String name, Money amount) {
        String number =
                amount.isZero() ? texts.say("investment.none") : texts.formats().amount(amount);
        return new SmallTable.Row(name, List.of(number), null);
    }

    private DerivationNode root(MeasureRow row) {
        Snapshot snapshot = surroundings.snapshot().getValue();
        Measure measure = snapshot.plan().measures().get(row.id());
        FigureDerivation derivation = new FigureDerivation(snapshot.figures(), texts);
        return derivation.made(
                texts.say("investment.measure.cost"),
                texts.say("investment.measure.cost.rule"),
                texts.formats().money(row.cost()),
                () -> row.years().stream()
                        .map(year -> year(measure, year, derivation))
                        .toList());
    }

    private DerivationNode year(Measure measure, MeasureRow.YearCost cost, FigureDerivation derivation) {
        return derivation.made(
                texts.formats().plain(cost.year()),
                "",
                texts.formats().money(cost.cost()),
                () -> parts(measure, cost.year(), derivation.figures(), derivation));
    }

    /// The figures of a year that are not zero.
    private List<DerivationNode> parts(Measure measure, int year, Figures figures, FigureDerivation derivation) {
        return MeasureList.figureIds(measure, year).stream()
                .filter(id -> figures.figure(id).orElseThrow().value() != 0)
                .map(id -> derivation.node(label(id), id))
                .toList();
    }

    private String label(FigureId id) {
        Metric metric = id.metric();
        String what = metric == Metric.ACQUISITION_COST ? "" : texts.metric(metric);
        return Stream.of(name(id.holder()), name(id.item()), what)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> texts.say("investment.joined", a, b))
                .orElse("");
    }

    private String name(@Nullable RecordId record) {
        return record == null ? "" : texts.name(record);
    }
}
