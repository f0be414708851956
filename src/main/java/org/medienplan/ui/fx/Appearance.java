package org.medienplan.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.medienplan.theme.ThemeName;
import org.medienplan.theme.Tokens;

/// How the program looks now, for all its windows.
///
/// A scene is dressed once and follows every later change of the theme; what paints itself on a
/// canvas observes [#tokens()]. To be used on the FX thread.
public final class Appearance {

    private static final List<String> SHEETS = List.of(
            "base.css",
            "controls.css",
            "table.css",
            "components.css",
            "shell.css",
            "steps.css",
            "teaching.css",
            "edit.css");

    private final ReadOnlyObjectWrapper<Tokens> tokens;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /// Loads the bundled fonts and starts with a theme.
    public Appearance(ThemeName theme) {
        Fonts.load();
        tokens = new ReadOnlyObjectWrapper<>(Tokens.of(theme));
    }

    /// The colours of the current theme.
    public ReadOnlyObjectProperty<Tokens> tokens() {
        return tokens.getReadOnlyProperty();
    }

    /// The current theme.
    public ThemeName theme() {
        return tokens.get().theme();
    }

    /// Changes the theme of all dressed scenes.
    public void show(ThemeName theme) {
        tokens.set(Tokens.of(theme));
        scenes.removeIf(reference -> reference.get() == null);
        for (WeakReference<Scene> reference : scenes) {
            Scene scene = reference.get();
            if (scene != null) {
                applyTo(scene);
            }
        }
    }

    /// Gives a scene the current appearance, now and whenever it changes.
    public void dress(Scene scene) {
        scenes.add(new WeakReference<>(scene));
        applyTo(scene);
    }

    private void applyTo(Scene scene) {
        Tokens current = tokens.get();
        String primer = current.theme().isDark()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        List<String> sheets = new ArrayList<>();
        sheets.add(StyleTokens.address(current));
        SHEETS.forEach(sheet -> sheets.add(address(sheet)));
        scene.setUserAgentStylesheet(primer);
        scene.getStylesheets().setAll(sheets);
    }

    private static String address(String sheet) {
        URL url = Appearance.class.getResource(sheet);
        if (url == null) {
            throw new IllegalStateException("style sheet " + sheet + " is missing");
        }
        return url.toExternalForm();
    }
}
