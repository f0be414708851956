package org.medienplan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of texts as spreadsheets copy and paste them: cells parted by tabs, rows by line breaks.
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

    /// The rows of a copied text, each with as many cells as it has; a quoted cell may hold tabs and line breaks. A
    /// quote that nothing closes stands for itself.
    public static List<List<String>> parse(String text) {
        return new Parser(text.replace("\r\n", "\n").replace('\r', '\n')).rows();
    }

    private static final class Parser {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                rows.add(row());
            }
            return List.copyOf(rows);
        }

        private List<String> row() {
            List<String> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                cells.add(cell());
                more = at < text.length() && text.charAt(at) == '\t';
                at++;
            }
            return List.copyOf(cells);
        }

        private String cell() {
            int close = at < text.length() && text.charAt(at) == '"' ? closing(at + 1) : -1;
            if (close >= 0) {
                String inside = text.substring(at + 1, close);
                at = close + 1;
                return inside.replace("\"\"", "\"");
            }
            int start = at;
            while (at < text.length() && !isEnd(at)) {
                at++;
            }
            return text.substring(start, at);
        }

        /// The place of the quote that closes a cell: the first one behind which the cell ends.
        private int closing(int from) {
            int i = from;
            while (i < text.length()) {
                boolean quote = text.charAt(i) == '"';
                boolean doubled = quote && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (quote && !doubled) {
                    return i + 1 == text.length() || isEnd(i + 1) ? i : -1;
                }
                i += doubled ? 2 : 1;
            }
            return -1;
        }

        private boolean isEnd(int place) {
            return text.charAt(place) == '\t' || text.charAt(place) == '\n';
        }
    }
}
