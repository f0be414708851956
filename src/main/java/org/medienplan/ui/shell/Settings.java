package org.medienplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.fx.WindowState;

/// What a user chooses once for all plans.
///
/// @param language `de` or `en`; empty for the language of the system
/// @param theme how the window looks
/// @param zoom size of everything in percent, one of [#ZOOMS]
/// @param window where the window stood
/// @param recent plans that were opened, the last one first
/// @param columns the ids of the columns that are shown, by the name of their table
public record Settings(
        Optional<String> language,
        ThemeName theme,
        int zoom,
        Optional<WindowState> window,
        List<RecentPlan> recent,
        Map<String, List<String>> columns) {

    /// The sizes that can be chosen, in percent.
    public static final List<Integer> ZOOMS = List.of(100, 125, 150, 200);

    /// What holds before anybody chose anything.
    public static final Settings DEFAULTS =
            new Settings(Optional.empty(), ThemeName.LIGHT, 100, Optional.empty(), List.of(), Map.of());

    private static final int LONGEST_LIST = 8;

    public Settings {
        recent = List.copyOf(recent);
        columns = Map.copyOf(columns);
        if (!ZOOMS.contains(zoom)) {
            throw new IllegalArgumentException("zoom " + zoom);
        }
    }

    public Settings withLanguage(String chosen) {
        return new Settings(Optional.of(chosen), theme, zoom, window, recent, columns);
    }

    public Settings withTheme(ThemeName chosen) {
        return new Settings(language, chosen, zoom, window, recent, columns);
    }

    public Settings withZoom(int chosen) {
        return new Settings(language, theme, chosen, window, recent, columns);
    }

    public Settings withWindow(WindowState state) {
        return new Settings(language, theme, zoom, Optional.of(state), recent, columns);
    }

    /// The same settings with other columns of a table.
    public Settings withColumns(String table, List<String> shown) {
        Map<String, List<String>> all = new HashMap<>(columns);
        all.put(table, List.copyOf(shown));
        return new Settings(language, theme, zoom, window, recent, all);
    }

    /// The same settings with a plan on top of the recent ones.
    public Settings withRecent(RecentPlan plan) {
        Stream<RecentPlan> others =
                recent.stream().filter(other -> !other.file().equals(plan.file()));
        List<RecentPlan> list =
                Stream.concat(Stream.of(plan), others).limit(LONGEST_LIST).toList();
        return new Settings(language, theme, zoom, window, list, columns);
    }
}
