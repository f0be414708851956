package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.platform.AccountYear;
import org.medienplan.message.Value;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;

/// What platform and licences cost by year. A row opens its derivation.
final class MoneyCard extends VBox {

    private static final double NAME = 300;
    private static final double NUMBER = 62;
    private static final double SUM = 72;

    private final Surroundings surroundings;
    private final Texts texts;
    private final PlatformContent content;
    private final FigureDrawer drawer;
    private final MoneyRows money;

    /// @param sum what the row of accounts shows in the place of money; it has no sum
    private record Line(String name, List<String> years, String sum, List<RecordId> items) {}

    MoneyCard(PlatformContent content, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.content = content;
        this.drawer = new FigureDrawer(surroundings);
        this.money = MoneyRows.of(content.money(), content.plan(), texts);
        DataTable<Line> table = new DataTable<>(
                columns(),
                FXCollections.observableArrayList(lines()),
                new Label(texts.say("platform.money.empty")),
                texts.say("platform.money"));
        table.fitted().asHighAsItsRows();
        table.setOnOpen(this::open);
        Card card = new Card(
                texts.say("platform.money"),
                texts.say("platform.money.unit"),
                Labels.link(texts.say("platform.money.all"), this::openAll));
        card.addEdgeToEdge(table);
        getChildren().add(card);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (!content.accounts().isEmpty()) {
            lines.add(new Line(
                    texts.say("platform.money.accounts"),
                    content.accounts().stream()
                            .map(AccountYear::all)
                            .map(texts.formats()::count)
                            .toList(),
                    "",
                    List.of()));
        }
        money.rows()
                .forEach(row -> lines.add(new Line(
                        row.note().isEmpty() ? row.name() : texts.say("platform.money.line", row.name(), row.note()),
                        row.years().stream().map(this::number).toList(),
                        number(row.sum()),
                        row.items())));
        return lines;
    }

    private String number(long value) {
        return value == 0 ? texts.say("platform.none") : texts.formats().count(value);
    }

    private List<Column<Line>> columns() {
        Comparator<Line> asListed = Comparator.comparing(line -> lines().indexOf(line));
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "", Line::name, asListed, Column.Kind.TEXT, Optional.of(all -> texts.say("platform.money.sum")), NAME));
        for (int i = 0; i < content.frame().horizon(); i++) {
            int year = i;
            String total = year < money.totals().size() ? number(money.totals().get(year)) : "";
            columns.add(number(
                    texts.formats().plain(content.frame().year(year)),
                    line -> line.years().get(year),
                    total,
                    NUMBER,
                    asListed));
        }
        columns.add(number(texts.say("platform.money.years"), Line::sum, number(money.total()), SUM, asListed));
        return columns;
    }

    private static Column<Line> number(
            String heading, Function<Line, String> text, String total, double width, Comparator<Line> order) {
        return new Column<>(heading, text, order, Column.Kind.NUMBER, Optional.of(all -> total), width);
    }

    private void open(Line line) {
        if (line.items().isEmpty()) {
            content.chosen()
                    .flatMap(chosen -> Optional.ofNullable(chosen.licenceItem()))
                    .ifPresent(item -> derive(texts.say("platform.money.accounts"), List.of(item), Metric.DEMAND));
        } else {
            derive(line.name(), line.items(), Metric.COST);
        }
    }

    private void openAll() {
        derive(
                texts.say("platform.money.sum"),
                money.rows().stream().flatMap(row -> row.items().stream()).toList(),
                Metric.COST);
    }

    /// The figures behind a row, by item and year.
    private void derive(String name, List<RecordId> items, Metric metric) {
        FigureDerivation derivation =
                new FigureDerivation(surroundings.snapshot().getValue().figures(), texts);
        List<DerivationNode> parts = items.stream()
                .flatMap(item -> content.frame()
                        .years()
                        .limit(content.frame().horizon())
                        .mapToObj(year -> derivation.node(
                                items.size() == 1
                                        ? texts.formats().plain(year)
                                        : texts.say(
                                                "platform.money.item_year", texts.name(item), new Value.Plain(year)),
                                FigureId.of(metric, year).forItem(item))))
                .toList();
        DerivationNode root = derivation.made(name, "", "", () -> parts);
        drawer.show(
                FigureDrawer.Head.of(texts.metric(metric), name),
                FigureDrawer.Derivations.of(new DerivationTree(root, 1, name)));
    }
}
