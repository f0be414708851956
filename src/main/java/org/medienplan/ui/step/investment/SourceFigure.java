package org.medienplan.ui.step.investment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.medienplan.chart.ChartLook;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.ChartView;
import org.medienplan.ui.component.years.YearChart;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.component.years.YearTable;
import org.medienplan.ui.place.Surroundings;

/// Who pays each year as a chart over its table. In a narrow place the names get less room and the sums at the right
/// are left out.
final class SourceFigure extends StackPane {

    private static final double NARROW = 860;
    private static final double NAMES = 232;
    private static final double SHORT_NAMES = 168;
    private static final double SUM = 84;

    private final Surroundings surroundings;
    private final Texts texts;
    private final Consumer<YearModel.Cell> open;
    private Optional<SourceYears> money = Optional.empty();
    private double names = NAMES;

    /// @param open what a number leads to
    SourceFigure(Surroundings surroundings, Consumer<YearModel.Cell> open) {
        this.surroundings = surroundings;
        this.open = open;
        texts = surroundings.texts();
        setMinHeight(0);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    void show(SourceYears shown) {
        money = Optional.of(shown);
        build(shown);
    }

    private void fit(double width) {
        double wanted = width < NARROW ? SHORT_NAMES : NAMES;
        if (width > 0 && wanted != names) {
            names = wanted;
            money.ifPresent(this::build);
        }
    }

    private void build(SourceYears shown) {
        SourceRows rows = new SourceRows(shown, texts);
        List<String> heads = names <= SHORT_NAMES ? List.of() : rows.sumHeads();
        double sums = heads.size() * SUM;
        ChartView chart = new ChartView(
                rows.chart(),
                new ChartView.Style(ChartLook.Detail.FULL, names, this::axis),
                rows.sentence(),
                surroundings.appearance().tokens());
        YearTable table = new YearTable(
                rows.model(),
                org.medienplan.ui.component.GridPlaces.perColumn(chart),
                sums,
                surroundings.appearance().tokens());
        table.setOnOpen(open);
        table.current().subscribe(() -> hint(table));
        table.focusedProperty().subscribe((was, is) -> hint(table));
        chart.setOnOpen(hit -> open.accept(new YearModel.Cell(SourceRows.TOTAL, Integer.parseInt(hit.categoryKey()))));
        getChildren().setAll(new YearChart(chart, table, heads, sums));
    }

    private void hint(YearTable shown) {
        boolean speaks = shown.isFocused() && shown.current().get().isPresent();
        surroundings.status().accept(speaks ? texts.say("investment.keys", shown.getAccessibleText()) : "");
    }

    private String axis(BigDecimal number) {
        return texts.formats().count(number.longValue());
    }
}
