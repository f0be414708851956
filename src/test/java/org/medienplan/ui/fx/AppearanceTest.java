package org.medienplan.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.FxRig;

class AppearanceTest {

    @Test
    void aDressedSceneFollowsTheTheme() {
        Paint[] fills = FxRig.onFx(() -> {
            Appearance appearance = new Appearance(ThemeName.LIGHT);
            Label label = new Label("Eigenmittel");
            VBox root = new VBox(label);
            appearance.dress(new Scene(root));
            root.applyCss();
            Paint light = label.getTextFill();
            appearance.show(ThemeName.DARK);
            root.applyCss();
            return new Paint[] {light, label.getTextFill()};
        });
        assertThat(fills).containsExactly(Color.web("#16212A"), Color.web("#E8EDF1"));
    }

    @Test
    void whatPaintsItselfIsToldOfTheTheme() {
        ThemeName seen = FxRig.onFx(() -> {
            Appearance appearance = new Appearance(ThemeName.LIGHT);
            ThemeName[] last = new ThemeName[1];
            appearance.tokens().subscribe(tokens -> last[0] = tokens.theme());
            appearance.show(ThemeName.CONTRAST);
            return last[0];
        });
        assertThat(seen).isEqualTo(ThemeName.CONTRAST);
    }
}
