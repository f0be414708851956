package org.medienplan.ui.component.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.onFx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.medienplan.chart.SeriesColour;
import org.medienplan.theme.ThemeName;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.Keys;
import org.medienplan.ui.component.GridPlaces;
import org.medienplan.ui.component.years.YearModel.Cell;

class YearTableTest {

    @Test
    void arrowsWalkValuesAndStopAtTheBorders() {
        Optional<Cell> current = after(table -> {
            table.moveTo(new Cell("a", 0));
            Keys.press(table, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            return table.current().get();
        });

        assertThat(current).contains(new Cell("sum", 1));
    }

    @Test
    void rightOnARowUnfoldsItAndLeftFoldsItAgain() {
        List<String> texts = after(table -> {
            table.moveTo(new Cell("a", -1));
            Keys.press(table, KeyCode.RIGHT);
            String unfolded = table.asText();
            Keys.press(table, KeyCode.LEFT);
            return List.of(unfolded, table.asText());
        });

        assertThat(texts.getFirst()).contains("a1");
        assertThat(texts.getLast()).doesNotContain("a1");
    }

    @Test
    void enterOpensAValueAndUnfoldsARow() {
        List<Cell> opened = new ArrayList<>();
        String text = after(table -> {
            table.setOnOpen(opened::add);
            table.moveTo(new Cell("b", 1));
            Keys.press(table, KeyCode.ENTER);
            table.moveTo(new Cell("a", -1));
            Keys.press(table, KeyCode.ENTER);
            return table.asText();
        });

        assertThat(opened).containsExactly(new Cell("b", 1));
        assertThat(text).contains("  a1");
    }

    @Test
    void theCurrentValueIsSpoken() {
        String spoken = after(table -> {
            table.moveTo(new Cell("a", 1));
            return table.getAccessibleText();
        });

        assertThat(spoken).isEqualTo("Alpha, 2028: 2");
    }

    @Test
    void sumsWithoutRoomCannotBeReached() {
        Optional<Cell> current = after(table -> {
            table.moveTo(new Cell("a", 0));
            Keys.press(table, KeyCode.END);
            return table.current().get();
        });

        assertThat(current).contains(new Cell("a", 1));
    }

    @Test
    void itIsCopiedWithItsHeads() {
        String text = after(YearTable::asText);

        assertThat(text).isEqualTo("\t2027\t2028\tSumme\nAlpha\t1\t2\t3\nBeta\t4\t5\t9\nSumme\t5\t7\t12\n");
    }

    @Test
    void anotherTableResumesWhatIsUnfoldedAndWhereItsUserIs() {
        Optional<Cell> current = after(table -> {
            table.setUnfolded("a", true);
            table.moveTo(new Cell("a1", 0));
            YearTable other = table();
            other.resume(table);
            return other.current().get();
        });

        assertThat(current).contains(new Cell("a1", 0));
    }

    private static <T> T after(Function<YearTable, T> deed) {
        return onFx(() -> {
            YearTable table = table();
            table.resize(400, 200);
            return deed.apply(table);
        });
    }

    private static YearTable table() {
        YearModel.Row part = row("a1", "a1", List.of("1", "2", "3"), YearModel.Kind.PLAIN, List.of());
        YearModel model = new YearModel(
                List.of("2027", "2028", "Summe"),
                2,
                List.of(
                        row("a", "Alpha", List.of("1", "2", "3"), YearModel.Kind.PLAIN, List.of(part)),
                        row("b", "Beta", List.of("4", "5", "9"), YearModel.Kind.PLAIN, List.of())),
                List.of(row("sum", "Summe", List.of("5", "7", "12"), YearModel.Kind.SUM, List.of())));
        GridPlaces places = new GridPlaces() {
            @Override
            public double right(int column, double width) {
                return 200 + column * 80.0;
            }

            @Override
            public double tailStart(double width) {
                return width;
            }
        };
        return new YearTable(model, places, 0, new SimpleObjectProperty<>(Tokens.of(ThemeName.LIGHT)));
    }

    private static YearModel.Row row(
            String key, String head, List<String> values, YearModel.Kind kind, List<YearModel.Row> parts) {
        return new YearModel.Row(key, head, Optional.of(SeriesColour.NAVY), kind, values, parts);
    }
}
