package org.medienplan.ui.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.ChartLook;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.FigureChart;
import org.medienplan.ui.component.GridPlaces;
import org.medienplan.ui.component.NumberGrid;
import org.medienplan.ui.place.Surroundings;

/// Capital and current expenditure side by side, with their sums over the horizon and after it.
final class KindCard extends VBox {

    private static final double CHART_HEIGHT = 140;

    KindCard(OverviewContent content, Surroundings surroundings, Consumer<Subject> open) {
        Texts texts = surroundings.texts();
        CostTable table = content.byKind();
        Charts charts = new Charts(content.years());
        BarChart bars = charts.grouped(table);
        Function<BigDecimal, String> numbers = value -> texts.formats().count(value.longValue());
        ChartView chart = new ChartView(
                bars,
                new ChartView.Style(ChartLook.Detail.SMALL, ChartView.axisWidth(bars, numbers), numbers),
                texts.say(
                        "overview.kinds.sentence",
                        table.rows().getFirst().horizon(),
                        table.rows().getLast().horizon()),
                surroundings.appearance().tokens());
        chart.setPrefHeight(CHART_HEIGHT);
        chart.setOnOpen(hit -> charts.subject(table, hit).ifPresent(open));
        boolean after = content.years().hasAfter();
        NumberGrid grid = new NumberGrid(grid(table, content.years(), texts), GridPlaces.perBlock(chart));
        grid.setOnOpen(cell -> open.accept(new Subject.Cost(
                table.rows().get(cell.row()).subject(),
                after && cell.column() == 1 ? new Subject.Span.After() : new Subject.Span.Horizon())));
        GridHints.speak(grid, surroundings);
        Card card = new Card(texts.say("overview.kinds"), texts.say("overview.unit.thousands"));
        card.fill(new FigureChart(chart, grid));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    private static NumberGrid.Content grid(CostTable table, Years years, Texts texts) {
        List<String> columns = new ArrayList<>(List.of(years.horizonText()));
        if (years.hasAfter()) {
            columns.add(years.afterText());
        }
        List<NumberGrid.Row> rows = table.rows().stream()
                .map(row -> new NumberGrid.Row(
                        CostTables.key(row.subject()),
                        row.name(),
                        Optional.of(row.colour()),
                        sums(row, years, texts),
                        true))
                .toList();
        return new NumberGrid.Content(columns, rows, Optional.empty());
    }

    private static List<String> sums(CostTable.Row row, Years years, Texts texts) {
        String horizon = texts.formats().count(row.horizon());
        return years.hasAfter() ? List.of(horizon, texts.formats().count(row.after())) : List.of(horizon);
    }
}
