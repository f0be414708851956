package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.FieldRef;
import org.medienplan.text.Texts;
import org.medienplan.theme.ThemeName;

/// The commands of the window.
///
/// @param hasPlan whether a plan is open; without one there is nothing to save
record CommandSource(ShellViewModel model, ShellView view, Texts texts, boolean hasPlan) implements PaletteSource {

    private static final String GROUP = "palette.group.commands";

    @Override
    public List<PaletteEntry> entries() {
        PlanCommands commands = model.commands();
        List<PaletteEntry> all = new ArrayList<>();
        all.add(command("new", view::openAssistant));
        all.add(command("open", commands::open));
        if (hasPlan) {
            all.add(command("save", commands::save));
            all.add(command("save_as", commands::saveAs));
            all.add(command("export", model::export));
            all.add(command("undo", commands::undo));
            all.add(command("redo", commands::redo));
            all.add(entry(
                    texts.say("palette.plan"),
                    texts.say("palette.plan.detail"),
                    () -> view.frame().ifPresent(frame -> frame.lead(FieldRef.whole(PlanHeader.ID)))));
        }
        all.add(command("keys", view::openKeys));
        all.add(entry(texts.say("shell.settings"), "", view::openSettings));
        for (ThemeName theme : ThemeName.values()) {
            String name = texts.say("shell.theme." + theme.name().toLowerCase(Locale.ROOT));
            all.add(entry(
                    texts.say("palette.theme", name), "", () -> model.change(settings -> settings.withTheme(theme))));
        }
        for (String language : List.of("de", "en")) {
            String name = texts.say("shell.language." + language);
            all.add(entry(texts.say("palette.language", name), "", () -> model.speak(language)));
        }
        return List.copyOf(all);
    }

    private PaletteEntry command(String name, Runnable deed) {
        return entry(texts.say("shell.keys." + name), texts.say("shell.keys." + name + ".keys"), deed);
    }

    private static PaletteEntry entry(String title, String detail, Runnable deed) {
        return new PaletteEntry(GROUP, title, detail, deed);
    }
}
