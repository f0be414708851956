package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.step.Find;

/// A person chooses the columns of a table and goes on in another language.
class ColumnsJourneyTest {

    private final ShellStage stage = ShellStage.open(1440, 900);

    @BeforeEach
    void openTheSchools() {
        FxRig.runOnFx(() -> stage.shell().model().commands().openExample("leverkusen"));
        FxRig.settle();
        PlanFrame frame = stage.frame();
        FxRig.runOnFx(() -> frame.select("infrastructure"));
        // What is behind a tab becomes part of the window with the next layout.
        FxRig.awaitFrames(2);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theChosenColumnsStayInAnotherLanguage() {
        assertThat(shows("Ort")).isFalse();
        choose("Ort");

        FxRig.runOnFx(() -> stage.shell().model().speak("en"));
        FxRig.awaitFrames(2);

        assertThat(shows("Town")).isTrue();
        assertThat(stage.shell().model().settings().get().columns().get("school"))
                .contains("town", "name");
    }

    private void choose(String column) {
        // As the menu does it: first the tick, then the word that somebody has chosen.
        FxRig.runOnFx(() -> {
            item(column).setSelected(true);
            item(column).fire();
        });
        FxRig.settle();
    }

    private boolean shows(String column) {
        return FxRig.onFx(() -> item(column).isSelected());
    }

    private CheckMenuItem item(String column) {
        return Find.all(stage.view())
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(CheckMenuItem.class::isInstance)
                .map(CheckMenuItem.class::cast)
                .filter(item -> item.getText().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
