package org.medienplan.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.quantity.Money;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.fx.WindowState;

/// Settings as lines of text. A line that says nothing sensible counts as missing, so that a file of another version
/// never keeps the program from starting.
final class SettingsText {

    private static final String RECENT = "recent-";
    private static final String COLUMNS = "columns-";

    private SettingsText() {}

    static Properties write(Settings settings) {
        Properties lines = new Properties();
        settings.language().ifPresent(language -> lines.setProperty("language", language));
        lines.setProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        lines.setProperty("zoom", Integer.toString(settings.zoom()));
        settings.window().ifPresent(window -> lines.setProperty("window", window.text()));
        for (int i = 0; i < settings.recent().size(); i++) {
            write(settings.recent().get(i), RECENT + i + "-", lines);
        }
        settings.columns().forEach((table, columns) -> lines.setProperty(COLUMNS + table, String.join(" ", columns)));
        return lines;
    }

    private static void write(RecentPlan plan, String prefix, Properties lines) {
        lines.setProperty(prefix + "file", plan.file().toString());
        lines.setProperty(prefix + "title", plan.title());
        lines.setProperty(prefix + "schools", Integer.toString(plan.schools()));
        lines.setProperty(prefix + "cents", Long.toString(plan.cost().cents()));
        lines.setProperty(prefix + "opened", plan.opened().toString());
    }

    static Settings read(Properties lines) {
        List<RecentPlan> recent = new ArrayList<>();
        for (int i = 0; lines.containsKey(RECENT + i + "-file"); i++) {
            recent(RECENT + i + "-", lines).ifPresent(recent::add);
        }
        return new Settings(
                Optional.ofNullable(lines.getProperty("language")),
                theme(lines.getProperty("theme", "")),
                zoom(lines.getProperty("zoom", "")),
                WindowState.parse(lines.getProperty("window", "")),
                recent,
                columns(lines));
    }

    private static Map<String, List<String>> columns(Properties lines) {
        return lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(COLUMNS))
                .collect(Collectors.toMap(
                        name -> name.substring(COLUMNS.length()),
                        name -> List.of(lines.getProperty(name).split(" "))));
    }

    private static ThemeName theme(String text) {
        return Stream.of(ThemeName.values())
                .filter(theme -> theme.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(Settings.DEFAULTS.theme());
    }

    private static int zoom(String text) {
        return Settings.ZOOMS.stream()
                .filter(zoom -> zoom.toString().equals(text))
                .findFirst()
                .orElse(Settings.DEFAULTS.zoom());
    }

    private static Optional<RecentPlan> recent(String prefix, Properties lines) {
        try {
            return Optional.of(new RecentPlan(
                    Path.of(lines.getProperty(prefix + "file")),
                    lines.getProperty(prefix + "title", ""),
                    Integer.parseInt(lines.getProperty(prefix + "schools", "")),
                    Money.ofCents(Long.parseLong(lines.getProperty(prefix + "cents", ""))),
                    LocalDate.parse(lines.getProperty(prefix + "opened", ""))));
        } catch (NumberFormatException | InvalidPathException | DateTimeException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
