package org.medienplan.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowStateTest {

    private static final List<Rectangle2D> ONE_SCREEN = List.of(new Rectangle2D(0, 0, 1920, 1080));

    @Test
    void whatWasWrittenIsRead() {
        WindowState state = new WindowState(10, 20, 1440, 900, true);
        assertThat(WindowState.parse(state.text())).contains(state);
    }

    @Test
    void settingsOfAnotherVersionAreIgnored() {
        assertThat(WindowState.parse("1440x900")).isEmpty();
        assertThat(WindowState.parse("a b c d e")).isEmpty();
    }

    @Test
    void aWindowOnALostScreenIsOutOfReach() {
        assertThat(new WindowState(2500, 100, 1440, 900, false).isReachable(ONE_SCREEN))
                .isFalse();
        assertThat(new WindowState(100, -600, 1440, 900, false).isReachable(ONE_SCREEN))
                .isFalse();
    }

    @Test
    void aWindowThatSticksOutAtTheRightIsWithinReach() {
        assertThat(new WindowState(1500, 100, 1440, 900, false).isReachable(ONE_SCREEN))
                .isTrue();
    }
}
