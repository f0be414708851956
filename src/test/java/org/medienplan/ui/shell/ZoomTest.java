package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;

class ZoomTest {

    private final ShellStage stage = ShellStage.open(1440, 900);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theContentFillsTheWindow() {
        assertThat(width()).isEqualTo(1440);
    }

    @Test
    void enlargedContentHasLessRoom() {
        zoom(125);

        assertThat(width()).isEqualTo(1152);
    }

    @Test
    void atTwiceTheSizeAllOfAWindowIsStillInSight() {
        zoom(200);

        assertThat(width()).isEqualTo(720);
    }

    @Test
    void whatNoLongerFitsIsScrolledInsteadOfSqueezed() {
        FxRig.runOnFx(() -> stage.view().getScene().getWindow().setWidth(1024));
        zoom(200);

        assertThat(width()).isEqualTo(680);
    }

    private void zoom(int percent) {
        FxRig.runOnFx(() -> stage.shell().model().change(settings -> settings.withZoom(percent)));
        FxRig.runOnFx(() -> {
            stage.view().applyCss();
            stage.view().layout();
        });
    }

    private double width() {
        return FxRig.onFx(() -> stage.view().logicalWidth());
    }
}
