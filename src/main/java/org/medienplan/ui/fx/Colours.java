package org.medienplan.ui.fx;

import javafx.scene.paint.Color;
import org.medienplan.theme.Rgb;
import org.medienplan.theme.Tokens;

/// Theme colours as JavaFX paints, for what is drawn on a canvas.
public final class Colours {

    private Colours() {}

    /// The colour of that name.
    public static Color of(Tokens tokens, String name) {
        Rgb rgb = tokens.colour(name);
        return Color.rgb(rgb.red(), rgb.green(), rgb.blue());
    }
}
