package org.medienplan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.Category;
import org.medienplan.chart.ChartLook;
import org.medienplan.chart.Series;
import org.medienplan.chart.SeriesColour;
import org.medienplan.theme.ThemeName;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Keys;

class NumberGridTest {

    @Test
    void arrowKeysStayWithinTheGridAndEnterOpensAValue() {
        List<NumberGrid.Cell> opened = new ArrayList<>();
        FxRig.runOnFx(() -> {
            NumberGrid grid = grid();
            grid.setOnOpen(opened::add);
            Keys.press(grid, KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        });
        assertThat(opened).containsExactly(new NumberGrid.Cell(1, 1));
    }

    @Test
    void aScreenReaderHearsRowColumnAndValue() {
        String sentence = FxRig.onFx(() -> {
            NumberGrid grid = grid();
            Keys.press(grid, KeyCode.END);
            return grid.getAccessibleText();
        });
        assertThat(sentence).isEqualTo("Zuwendung, 2028: 1.986");
    }

    private static NumberGrid grid() {
        BarChart chart = BarChart.stacked(
                List.of(new Category("2027", "2027", ""), new Category("2028", "2028", "")),
                List.of(new Series("own", "Eigenmittel", SeriesColour.NAVY, Map.of())),
                Optional.empty());
        ChartView view = new ChartView(
                chart,
                new ChartView.Style(ChartLook.Detail.FULL, 100, Object::toString),
                "Kosten je Jahr",
                new SimpleObjectProperty<>(Tokens.of(ThemeName.LIGHT)));
        return new NumberGrid(
                new NumberGrid.Content(
                        List.of("2027", "2028"),
                        List.of(
                                new NumberGrid.Row(
                                        "grant",
                                        "Zuwendung",
                                        Optional.of(SeriesColour.PETROL),
                                        List.of("1.124", "1.986"),
                                        false),
                                new NumberGrid.Row(
                                        "own",
                                        "Eigenmittel",
                                        Optional.of(SeriesColour.NAVY),
                                        List.of("3.046", "3.684"),
                                        true)),
                        Optional.empty()),
                GridPlaces.perColumn(view));
    }
}
