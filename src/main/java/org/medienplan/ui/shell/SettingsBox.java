package org.medienplan.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.medienplan.quantity.Share;
import org.medienplan.text.Texts;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;

/// What can be set for all plans; every choice takes effect at once.
final class SettingsBox extends VBox {

    private static final List<String> LANGUAGES = List.of("de", "en");

    SettingsBox(ShellViewModel model) {
        super(16);
        Texts texts = model.texts().get();
        Settings now = model.settings().get();
        getStyleClass().addAll("card-box", "settings");
        Segments<String> language = new Segments<>(
                LANGUAGES,
                texts.locale().getLanguage(),
                code -> texts.say("shell.language." + code),
                texts.say("shell.settings.language"));
        language.value().subscribe((before, chosen) -> model.speak(chosen));
        Segments<ThemeName> theme = new Segments<>(
                List.of(ThemeName.values()),
                now.theme(),
                name -> texts.say("shell.theme." + name.name().toLowerCase(Locale.ROOT)),
                texts.say("shell.settings.theme"));
        theme.value().subscribe((before, chosen) -> model.change(settings -> settings.withTheme(chosen)));
        Segments<Integer> zoom = new Segments<>(
                Settings.ZOOMS,
                now.zoom(),
                percent -> texts.formats().percent(Share.ofPercent(percent)),
                texts.say("shell.settings.zoom"));
        zoom.value().subscribe((before, chosen) -> model.change(settings -> settings.withZoom(chosen)));
        getChildren()
                .addAll(
                        Labels.of(texts.say("shell.settings"), "card-heading"),
                        labelled(texts.say("shell.settings.language"), language),
                        labelled(texts.say("shell.settings.theme"), theme),
                        labelled(texts.say("shell.settings.zoom"), zoom));
    }

    private static Node labelled(String label, Segments<?> choice) {
        choice.setMaxWidth(USE_PREF_SIZE);
        return new VBox(4, Labels.of(label, "caption", "medium", "muted"), choice);
    }
}
