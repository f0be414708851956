package org.medienplan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;

class SegmentsTest {

    @Test
    void aSecondClickOnTheChosenOneKeepsIt() {
        String value = FxRig.onFx(() -> {
            Segments<String> segments = segments();
            ToggleButton second = (ToggleButton) segments.getChildren().get(1);
            second.fire();
            second.fire();
            return segments.value().get();
        });
        assertThat(value).isEqualTo("Bereich");
    }

    @Test
    void anUnknownValueIsIgnored() {
        String value = FxRig.onFx(() -> {
            Segments<String> segments = segments();
            segments.choose("Farbe");
            return segments.value().get();
        });
        assertThat(value).isEqualTo("Herkunft");
    }

    private static Segments<String> segments() {
        return new Segments<>(List.of("Herkunft", "Bereich", "Konto"), "Herkunft", text -> text, "Aufteilung");
    }
}
