package org.medienplan.ui.component.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.medienplan.theme.ThemeName;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Keys;

class HeatMapTest {

    @Test
    void arrowKeysWalkTheCells() {
        assertThat(after(map -> Keys.press(map, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT)))
                .contains(new CellRef("g0s0", "wlan"));
    }

    @Test
    void controlEndLeadsToTheLastSchool() {
        assertThat(after(map -> Keys.pressWithControl(map, KeyCode.END))).contains(new CellRef("g1s144", "line"));
    }

    @Test
    void aFoldedGroupHidesItsSchoolsFromTheKeyboard() {
        assertThat(after(map -> {
                    map.setFolded("g0", true);
                    map.moveTo(new CellRef("g0", "line"));
                    Keys.press(map, KeyCode.DOWN);
                }))
                .contains(new CellRef("g1", "line"));
    }

    @Test
    void leftOnTheLabelOfAGroupFoldsIt() {
        assertThat(after(map -> {
                    map.moveTo(new CellRef("g0", ""));
                    Keys.press(map, KeyCode.LEFT, KeyCode.DOWN);
                }))
                .contains(new CellRef("g1", ""));
    }

    @Test
    void theCurrentCellSurvivesANewModel() {
        assertThat(after(map -> {
                    map.moveTo(new CellRef("g1s3", "wlan"));
                    map.setModel(model(2, 10));
                }))
                .contains(new CellRef("g1s3", "wlan"));
    }

    @Test
    void aCurrentCellThatIsFilteredAwayIsNoLongerCurrent() {
        assertThat(after(map -> {
                    map.moveTo(new CellRef("g1s100", "wlan"));
                    map.setModel(model(2, 10));
                }))
                .isEmpty();
    }

    @Test
    void enterOpensTheCurrentCell() {
        List<CellRef> opened = new ArrayList<>();
        after(map -> {
            map.setOnOpen(opened::add);
            map.moveTo(new CellRef("g0s1", "wlan"));
            Keys.press(map, KeyCode.ENTER);
        });
        assertThat(opened).containsExactly(new CellRef("g0s1", "wlan"));
    }

    @Test
    void aScreenReaderHearsTheCellAsOneSentence() {
        String sentence = FxRig.onFx(() -> {
            HeatMap map = map();
            map.moveTo(new CellRef("g0s1", "wlan"));
            return map.getAccessibleText();
        });
        assertThat(sentence).isEqualTo("WLAN, Schule 1, Ausstattungsgrad 60 Prozent");
    }

    private static Optional<CellRef> after(Consumer<HeatMap> deed) {
        return FxRig.onFx(() -> {
            HeatMap map = map();
            map.moveTo(new CellRef("all", "line"));
            deed.accept(map);
            return map.current().get();
        });
    }

    private static HeatMap map() {
        HeatMap map = new HeatMap(model(2, 145), new SimpleObjectProperty<>(Tokens.of(ThemeName.LIGHT)));
        Scene scene = new Scene(map, 800, 600);
        scene.getRoot().layout();
        return map;
    }

    private static HeatModel model(int groups, int schools) {
        return new HeatModel(
                "Schule",
                List.of(),
                List.of(
                        new HeatModel.Column("line", List.of("Leitung"), "Leitung"),
                        new HeatModel.Column("wlan", List.of("WLAN"), "WLAN")),
                List.of(),
                row("all", "Alle Schulen"),
                IntStream.range(0, groups)
                        .mapToObj(g -> new HeatGroup(
                                row("g" + g, "Gruppe " + g),
                                IntStream.range(0, schools)
                                        .mapToObj(s -> row("g" + g + "s" + s, "Schule " + s))
                                        .toList()))
                        .toList());
    }

    private static HeatRow row(String key, String label) {
        HeatCell cell = HeatCell.of(BigDecimal.valueOf(60), "60", "Ausstattungsgrad 60 Prozent");
        return new HeatRow(key, label, "", List.of(), List.of(cell, cell), List.of());
    }
}
