package org.medienplan.ui.step.investment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.medienplan.chart.ChartLook;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.GridPlaces;
import org.medienplan.ui.component.years.YearChart;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.component.years.YearTable;
import org.medienplan.ui.place.Surroundings;

/// Money by year as a chart over its table. In a narrow place the names get less room and the sums at the right are
/// left out.
final class YearFigure extends StackPane {

    private static final double VERY_NARROW = 660;
    private static final double NARROW = 860;
    private static final double WIDE = 1000;
    private static final double LONG_NAMES = 284;
    private static final double NAMES = 212;
    private static final double SHORT_NAMES = 188;
    private static final double SHORTEST_NAMES = 132;
    private static final double SUM = 84;

    private final Surroundings surroundings;
    private final Texts texts;
    private Optional<MoneyYears> money = Optional.empty();
    private Optional<YearTable> table = Optional.empty();
    private Consumer<MoneyCell> open = cell -> {};
    private Runnable whenShown = () -> {};
    private double names = LONG_NAMES;

    YearFigure(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        setMinHeight(0);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /// Sets what a number leads to.
    void setOnOpen(Consumer<MoneyCell> handler) {
        open = handler;
    }

    void show(MoneyYears shown) {
        money = Optional.of(shown);
        rebuild();
        whenShown.run();
        whenShown = () -> {};
    }

    /// Goes to a cell.
    ///
    /// @return what it stands for, empty where nothing is shown yet
    Optional<MoneyCell> goTo(YearModel.Cell cell) {
        table.ifPresent(shown -> {
            shown.moveTo(cell);
            shown.requestFocus();
        });
        return money.map(shown -> MoneyCell.of(cell, shown));
    }

    /// Goes to the number of a figure's bundle or item and year; to the sums where it names none.
    void reveal(FigureId figure) {
        Runnable go = () -> money.ifPresent(shown -> {
            RecordId item = figure.item();
            Integer year = figure.year();
            shown.bundles().stream()
                    .filter(bundle ->
                            bundle.items().stream().anyMatch(one -> one.id().equals(item)))
                    .forEach(bundle -> unfold(bundle.id().toString()));
            String row = item == null ? YearRows.TOTAL : item.toString();
            goTo(new YearModel.Cell(row, year == null ? shown.years() : year - shown.firstYear()))
                    .ifPresent(open);
        });
        if (money.isPresent()) {
            go.run();
        } else {
            whenShown = go;
        }
    }

    /// Unfolds a row.
    void unfold(String rowKey) {
        table.ifPresent(shown -> shown.setUnfolded(rowKey, true));
    }

    private void fit(double width) {
        double wanted =
                width < VERY_NARROW ? SHORTEST_NAMES : width < NARROW ? SHORT_NAMES : width < WIDE ? NAMES : LONG_NAMES;
        if (width > 0 && wanted != names) {
            names = wanted;
            rebuild();
        }
    }

    // What is unfolded and where the user is stays over a change of width.
    private void rebuild() {
        Optional<YearTable> before = table;
        money.ifPresent(this::build);
        before.ifPresent(old -> table.ifPresent(now -> now.resume(old)));
    }

    private void build(MoneyYears shown) {
        YearRows rows = new YearRows(shown, texts);
        YearModel model = rows.model();
        List<String> heads = names <= SHORT_NAMES ? List.of() : rows.sumHeads();
        double sums = heads.size() * SUM;
        ChartView chart = new ChartView(
                rows.chart(),
                new ChartView.Style(ChartLook.Detail.FULL, names, this::axis),
                rows.sentence(),
                surroundings.appearance().tokens());
        YearTable created = new YearTable(
                model,
                GridPlaces.perColumn(chart),
                sums,
                surroundings.appearance().tokens());
        created.setOnOpen(this::openCell);
        created.current().subscribe(() -> hint(created));
        created.focusedProperty().subscribe((was, is) -> hint(created));
        chart.setOnOpen(hit -> openCell(new YearModel.Cell(YearRows.TOTAL, Integer.parseInt(hit.categoryKey()))));
        table = Optional.of(created);
        getChildren().setAll(new YearChart(chart, created, heads, sums));
    }

    private void hint(YearTable shown) {
        boolean speaks = shown.isFocused() && shown.current().get().isPresent();
        surroundings.status().accept(speaks ? texts.say("investment.keys", shown.getAccessibleText()) : "");
    }

    private void openCell(YearModel.Cell cell) {
        money.filter(shown -> cell.column() >= 0).ifPresent(shown -> open.accept(MoneyCell.of(cell, shown)));
    }

    private String axis(BigDecimal number) {
        return texts.formats().count(number.longValue());
    }
}
