package org.medienplan.excel;

import java.util.Optional;
import java.util.stream.IntStream;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Row;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Heights of rows. Not every program finds them when it opens a file, so that text of several lines would be cut
/// off.
final class RowHeight {

    /// Height of a row that says nothing else, in points.
    static final float ORDINARY = 15f;

    private static final float LINE = 12.5f;
    private static final float AIR = 1.5f;

    /// What a cell keeps free on both sides, in digits.
    private static final double PADDING = 1.2;

    private static final double BOLD = 1.06;

    private RowHeight() {}

    /// The height in points; empty where it is the ordinary one.
    static Optional<Float> of(Sheet sheet, Row row) {
        return switch (row.style()) {
            case TITLE -> Optional.of(26f);
            case SECTION -> Optional.of(22f);
            case KEY_FIGURE, TAIL_KEY_FIGURE -> Optional.of(20f);
            default -> Optional.of(lines(sheet, row)).filter(lines -> lines > 1).map(lines -> lines * LINE + AIR);
        };
    }

    private static int lines(Sheet sheet, Row row) {
        return IntStream.range(0, row.cells().size())
                .map(i -> lines(sheet, row.style(), i, row.cells().get(i)))
                .max()
                .orElse(1);
    }

    private static int lines(Sheet sheet, RowStyle style, int number, Cell cell) {
        Column column = sheet.columns().get(number);
        return switch (cell) {
            case Cell.Text text -> {
                boolean continues = column.wrapped() || style.isHead();
                yield continues ? TextWidth.lines(text.text(), width(sheet, style, number, 1)) : 1;
            }
            case Cell.Span span -> TextWidth.lines(span.text(), width(sheet, style, number, span.columns()));
            default -> 1;
        };
    }

    private static double width(Sheet sheet, RowStyle style, int first, int columns) {
        int digits = sheet.columns().stream()
                .skip(first)
                .limit(columns)
                .mapToInt(Column::width)
                .sum();
        return (digits - PADDING) / (style.isBold() ? BOLD : 1);
    }
}
