package org.medienplan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.onFx;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ToolRowTest {

    @Test
    void theLastPartStandsAtTheRightEnd() {
        assertThat(places(400)).containsExactly(List.of(0.0, 0.0), List.of(108.0, 0.0), List.of(300.0, 0.0));
    }

    @Test
    void whatHasNoRoomStandsInTheNextLine() {
        assertThat(places(250)).containsExactly(List.of(0.0, 0.0), List.of(108.0, 0.0), List.of(150.0, 40.0));
    }

    @Test
    void itIsAsHighAsItsLines() {
        assertThat(onFx(() -> row().prefHeight(400))).isEqualTo(32);
        assertThat(onFx(() -> row().prefHeight(250))).isEqualTo(72);
    }

    private static List<List<Double>> places(double width) {
        return onFx(() -> {
            ToolRow row = row();
            row.resize(width, row.prefHeight(width));
            row.layout();
            return row.getChildrenUnmodifiable().stream()
                    .map(child -> List.of(child.getLayoutX(), child.getLayoutY()))
                    .toList();
        });
    }

    private static ToolRow row() {
        return new ToolRow(part(), part(), part());
    }

    private static Region part() {
        Region part = new Region();
        part.setMinSize(100, 32);
        part.setPrefSize(100, 32);
        return part;
    }
}
