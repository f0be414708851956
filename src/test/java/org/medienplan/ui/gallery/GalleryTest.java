package org.medienplan.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.medienplan.theme.ThemeName;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.fx.Appearance;

/// Draws every part in every theme, to be looked at under `target/screens`.
class GalleryTest {

    @ParameterizedTest
    @EnumSource(ThemeName.class)
    void theOverviewIsDrawn(ThemeName theme) {
        assertThat(draw("overview", theme, tokens -> Frame.around(new OverviewPicture(tokens).page())))
                .isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(ThemeName.class)
    void theHeatMapIsDrawn(ThemeName theme) {
        assertThat(draw("heat-map", theme, tokens -> Frame.around(new HeatPicture(tokens).page(false))))
                .isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(ThemeName.class)
    void theDerivationIsDrawn(ThemeName theme) {
        assertThat(draw("derivation", theme, tokens -> Frame.around(new HeatPicture(tokens).page(true))))
                .isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(ThemeName.class)
    void theSmallPartsAreDrawn(ThemeName theme) {
        assertThat(draw("parts", theme, tokens -> Frame.around(new PartsPicture().page())))
                .isNotEmptyFile();
    }

    private static Path draw(String name, ThemeName theme, Function<ObservableValue<Tokens>, Parent> page) {
        Path file = Path.of("target", "screens", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        Stage stage = FxRig.onFx(() -> {
            Files.deleteIfExists(file);
            Appearance appearance = new Appearance(theme);
            Scene scene = new Scene(page.apply(appearance.tokens()), 1440, 900);
            appearance.dress(scene);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            focusByKeyboard(scene);
            return window;
        });
        FxRig.settle();
        FxRig.runOnFx(() -> {
            FxRig.picture(stage.getScene(), file);
            stage.close();
        });
        return file;
    }

    // Past rail and top bar to something on the page, as with the tab key, so that its ring is in the picture.
    private static void focusByKeyboard(Scene scene) {
        Node wanted = scene.getRoot().lookup(".focused-in-picture");
        if (wanted != null) {
            wanted.requestFocus();
            wanted.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }
}
