package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;

/// Shows at the right of the window what an amount is made of and how it comes about, to the cent.
final class MoneyDrawer {

    private static final List<Metric> COST_LINES = List.of(
            Metric.PURCHASE_COST,
            Metric.INSTALLATION_COST,
            Metric.PLANNING_COST,
            Metric.CONTINGENCY_COST,
            Metric.OPERATING_COST,
            Metric.SERVICE_COST);
    private static final List<Metric> KINDS = List.of(Metric.CAPITAL, Metric.EXPENSE);
    private static final Set<Metric> MADE_OF_LINES = Set.of(Metric.COST);

    private final Surroundings surroundings;
    private final Texts texts;
    private final FigureDrawer drawer;

    MoneyDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new FigureDrawer(surroundings);
    }

    void show(MoneyCell cell) {
        Figures figures = surroundings.snapshot().getValue().figures();
        FigureDrawer.Head head = new FigureDrawer.Head(
                texts.say("investment.cell", texts.metric(cell.metric()), cell.span(texts)),
                cell.name(texts),
                texts.formats().money(cell.amount(figures)),
                "");
        DerivationTree tree = new DerivationTree(root(cell, figures), 1, head.kicker() + ", " + head.title());
        FigureDrawer.Derivations derivations = FigureDrawer.Derivations.of(tree);
        if (MADE_OF_LINES.contains(cell.metric())) {
            drawer.show(head, texts.say("investment.lines"), Drawer.scrolling(lines(cell, figures)), derivations);
        } else {
            drawer.show(head, derivations);
        }
    }

    void selectDerivation() {
        drawer.selectDerivation();
    }

    private SmallTable[] lines(MoneyCell cell, Figures figures) {
        return new SmallTable[] {
            table("investment.lines.kind", cell, figures, COST_LINES),
            table("investment.lines.accounting", cell, figures, KINDS)
        };
    }

    private SmallTable table(String head, MoneyCell cell, Figures figures, List<Metric> metrics) {
        List<SmallTable.Row> rows = metrics.stream()
                .map(metric -> row(texts.metric(metric), cell.amount(figures, metric)))
                .toList();
        return new SmallTable(
                List.of(texts.say(head), texts.say("investment.euro")),
                rows,
                row(texts.say("investment.sum"), cell.amount(figures)));
    }

    private SmallTable.Row row(String name, Money amount) {
        return new SmallTable.Row(
                name,
                List.of(
                        amount.isZero()
                                ? texts.say("investment.none")
                                : texts.formats().amount(amount)),
                null);
    }

    private DerivationNode root(MoneyCell cell, Figures figures) {
        FigureDerivation derivation = new FigureDerivation(figures, texts);
        String label = texts.say("investment.cell", texts.metric(cell.metric()), cell.span(texts));
        return cell.figure()
                .map(figure -> derivation.node(label, figure))
                .orElseGet(() -> derivation.made(
                        label,
                        "",
                        texts.formats().money(cell.amount(figures)),
                        () -> years(cell, derivation).toList()));
    }

    private Stream<DerivationNode> years(MoneyCell cell, FigureDerivation derivation) {
        return cell.byYear().stream().map(figure -> derivation.node(year(figure), figure));
    }

    private String year(FigureId figure) {
        Integer year = figure.year();
        return year == null ? "" : texts.formats().plain(year);
    }
}
