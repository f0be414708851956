package org.medienplan.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.medienplan.quantity.Money;
import org.medienplan.report.FigureTable;
import org.medienplan.report.FigureTable.Cell;
import org.medienplan.report.FigureTable.Kind;
import org.medienplan.text.Texts;

/// A table of figures for a terminal: columns aligned, money in whole euros and cents, totals under a line.
public final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    /// The lines of the table, each ended by `\n`.
    public static String of(FigureTable table, Texts texts) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(FigureTable.Column::label).toList());
        table.rows().forEach(row -> lines.add(shown(table, row, texts)));
        List<Integer> widths = widths(lines);
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(GAP));
        StringBuilder text = new StringBuilder();
        boolean totals = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean total = i > 0 && table.rows().get(i - 1).total();
            if (i == 1 || (total && !totals)) {
                text.append(rule).append('\n');
            }
            totals = total;
            text.append(aligned(table, lines.get(i), widths)).append('\n');
        }
        return text.toString();
    }

    private static List<String> shown(FigureTable table, FigureTable.Row row, Texts texts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(
                    switch (row.cells().get(i)) {
                        case Cell.Text(String text) -> text;
                        case Cell.Number number ->
                            number(number, table.columns().get(i).kind(), texts);
                    });
        }
        return cells;
    }

    /// A figure that is not complete carries a mark.
    private static String number(Cell.Number number, Kind kind, Texts texts) {
        String shown = kind == Kind.MONEY
                ? texts.formats().amount(Money.ofCents(number.value()))
                : texts.formats().count(number.value());
        return number.missing() == 0 ? shown : shown + " ?";
    }

    private static List<Integer> widths(List<List<String>> lines) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lines.getFirst().size(); column++) {
            int at = column;
            widths.add(
                    lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0));
        }
        return widths;
    }

    private static String aligned(FigureTable table, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String blanks = " ".repeat(widths.get(i) - cells.get(i).length());
            boolean left = table.columns().get(i).kind() == Kind.TEXT;
            line.append(i == 0 ? "" : GAP).append(left ? cells.get(i) + blanks : blanks + cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
