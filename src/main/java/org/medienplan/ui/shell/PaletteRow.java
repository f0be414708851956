package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A row in the list of the palette.
sealed interface PaletteRow {

    /// The heading of a group; it cannot be chosen.
    record Heading(String text) implements PaletteRow {}

    /// Something that was found.
    record Hit(PaletteEntry entry) implements PaletteRow {}

    /// The rows of what was found, each group under its heading.
    static List<PaletteRow> of(Map<String, List<PaletteEntry>> groups, java.util.function.UnaryOperator<String> say) {
        List<PaletteRow> rows = new ArrayList<>();
        groups.forEach((group, entries) -> {
            rows.add(new Heading(say.apply(group)));
            entries.forEach(entry -> rows.add(new Hit(entry)));
        });
        return List.copyOf(rows);
    }

    /// The place of the next hit from a place on, the same place where there is none.
    ///
    /// @param step 1 downwards, -1 upwards
    static int next(List<PaletteRow> rows, int from, int step) {
        for (int at = from + step; at >= 0 && at < rows.size(); at += step) {
            if (rows.get(at) instanceof Hit) {
                return at;
            }
        }
        return from;
    }
}
