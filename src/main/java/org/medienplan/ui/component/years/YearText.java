package org.medienplan.ui.component.years;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.entry.Tsv;

/// Writes a year table as far as it is unfolded, its parts indented.
final class YearText {

    private static final String INDENT = "  ";

    private YearText() {}

    static String of(YearModel model, YearLines lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", model.columns()));
        IntStream.range(0, lines.size())
                .mapToObj(lines::get)
                .forEach(line -> rows.add(row(
                        INDENT.repeat(line.level()) + line.row().head(),
                        line.row().values())));
        return Tsv.of(rows);
    }

    private static List<String> row(String head, List<String> values) {
        List<String> cells = new ArrayList<>();
        cells.add(head);
        cells.addAll(values);
        return cells;
    }
}
