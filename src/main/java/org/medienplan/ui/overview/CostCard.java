package org.medienplan.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.chart.ChartLook;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.FigureChart;
import org.medienplan.ui.component.GridPlaces;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.NumberGrid;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.ui.place.Surroundings;

/// Cost per year as a chart with its table, divided in one of two ways.
final class CostCard extends VBox {

    private static final double HEADS = 132;
    // The same for both divisions: nothing jumps when the other one is chosen.
    private static final double BODY_HEIGHT = 306;

    private final OverviewContent content;
    private final Surroundings surroundings;
    private final Texts texts;
    private final Consumer<Subject> open;
    private final StackPane body = new StackPane();

    /// @param division how the cost is divided; follows the choice on the card and the other way round
    CostCard(
            OverviewContent content,
            Surroundings surroundings,
            ObjectProperty<OverviewView.Division> division,
            Consumer<Subject> open) {
        this.content = content;
        this.surroundings = surroundings;
        texts = surroundings.texts();
        this.open = open;
        Segments<OverviewView.Division> segments = new Segments<>(
                List.of(OverviewView.Division.values()),
                division.get(),
                way -> texts.say("overview.division." + way.name().toLowerCase(Locale.ROOT)),
                texts.say("overview.division"));
        segments.value().subscribe((before, now) -> division.set(now));
        Card card = new Card(texts.say("overview.costs"), texts.say("overview.costs.unit"), segments);
        body.setPrefHeight(BODY_HEIGHT);
        card.fill(body);
        card.addEdgeToEdge(Labels.wrapped(texts.say("overview.rounding"), "caption", "subtle", "card-note"));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        WhileShown.subscribe(
                this,
                () -> division.subscribe(now -> {
                    segments.choose(now);
                    show(now == OverviewView.Division.KIND ? content.byKind() : content.byGroup());
                }));
    }

    private void show(CostTable table) {
        body.getChildren().setAll(figureChart(table));
    }

    private Node figureChart(CostTable table) {
        Charts charts = new Charts(content.years());
        ChartView chart = new ChartView(
                charts.stacked(table),
                new ChartView.Style(
                        ChartLook.Detail.FULL, HEADS, value -> texts.formats().count(value.longValue())),
                charts.sentence(table),
                surroundings.appearance().tokens());
        chart.setOnOpen(hit -> charts.subject(table, hit).ifPresent(open));
        NumberGrid grid = new NumberGrid(grid(table), GridPlaces.perColumn(chart));
        grid.setOnOpen(cell -> open.accept(subject(table, cell)));
        GridHints.speak(grid, surroundings);
        return new FigureChart(chart, grid);
    }

    /// The parts from the top of the bars downwards, and their sum.
    private NumberGrid.Content grid(CostTable table) {
        List<NumberGrid.Row> rows = new ArrayList<>();
        for (CostTable.Row row : table.rows().reversed()) {
            rows.add(new NumberGrid.Row(
                    CostTables.key(row.subject()), row.name(), Optional.of(row.colour()), texts(row.years()), false));
        }
        rows.add(new NumberGrid.Row(
                Metric.COST.key(), texts.say("overview.sum"), Optional.empty(), texts(table.totals()), true));
        NumberGrid.Cell highest = new NumberGrid.Cell(rows.size() - 1, table.highest());
        List<String> years =
                content.years().all().stream().map(texts.formats()::plain).toList();
        return new NumberGrid.Content(years, rows, Optional.of(highest));
    }

    private List<String> texts(List<Long> values) {
        return values.stream()
                .map(value -> value == 0
                        ? texts.say("overview.none")
                        : texts.formats().count(value))
                .toList();
    }

    private Subject subject(CostTable table, NumberGrid.Cell cell) {
        List<CostTable.Row> rows = table.rows().reversed();
        Subject.Row row = cell.row() < rows.size() ? rows.get(cell.row()).subject() : new Subject.Row.Of(Metric.COST);
        int year = content.years().all().get(cell.column());
        return new Subject.Cost(row, new Subject.Span.Year(year));
    }
}
