package org.medienplan.entry;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of texts as spreadsheets paste them: cells parted by tabs, rows by line breaks.
public final class Tsv {

    private Tsv() {}

    /// The rows as one text. Tabs, line breaks and quotes inside a cell are quoted as spreadsheets
    /// do it, so they come back as one cell.
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String text) {
        boolean quoted = text.contains("\t") || text.contains("\n") || text.contains("\"");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
