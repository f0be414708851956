package org.medienplan.intake;

import java.util.List;

/// A row of a file.
///
/// @param number its line in a text file, its row in a worksheet; from 1
/// @param cells its cells as text, without blanks around them
record SourceRow(int number, List<String> cells) {

    SourceRow {
        cells = cells.stream().map(SourceRow::tidied).toList();
    }

    /// Every kind of blank becomes an ordinary one, none stays at an end, and what nobody sees goes.
    static String tidied(String text) {
        return isTidy(text) ? text : rewritten(text);
    }

    /// Most cells are: nearly every one is looked at, few are rewritten.
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = c < ' ' || (c >= 0x7F && !Character.isLetterOrDigit(c));
            if (odd || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String rewritten(String text) {
        StringBuilder tidied = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean unseen = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
            if (!blank && !unseen) {
                tidied.append(c);
            } else if (blank && !tidied.isEmpty() && tidied.charAt(tidied.length() - 1) != ' ') {
                tidied.append(' ');
            }
        }
        return tidied.toString().strip();
    }

    /// The cell of a column; empty where the row is shorter.
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /// How many cells have content.
    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
