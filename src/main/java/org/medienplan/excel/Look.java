package org.medienplan.excel;

import org.jspecify.annotations.Nullable;
import org.medienplan.report.Column;
import org.medienplan.report.RowStyle;

/// How a cell looks; cells that look the same share one style of the workbook.
///
/// @param row what its row is
/// @param right whether it stands right
/// @param indented whether it keeps a distance from the number left of it
/// @param wrapped whether its text goes on in further lines
/// @param tall whether its row has several lines
/// @param strong whether its column is set bold
/// @param tail whether it stands on the ground of the years after the horizon
/// @param content what is in it
/// @param quoted whether its text must be marked as text, as it begins like a formula
/// @param format its number format, null for text
record Look(
        RowStyle row,
        boolean right,
        boolean indented,
        boolean wrapped,
        boolean tall,
        boolean strong,
        boolean tail,
        Content content,
        boolean quoted,
        @Nullable String format) {

    /// What is in a cell, as far as it changes its looks.
    enum Content {
        NOTHING,
        TEXT,
        /// Text across several columns.
        SPAN,
        LINK,
        NUMBER
    }

    /// What a look takes from its place.
    ///
    /// @param row what the row is
    /// @param column the column
    /// @param afterNumber whether the column left of it holds numbers
    /// @param tall whether the row has several lines
    record Place(RowStyle row, Column column, boolean afterNumber, boolean tall) {}

    static Look ofText(Place place, Content content, String text) {
        return of(place, content, SafeText.looksLikeFormula(text), null);
    }

    static Look ofNumber(Place place, String format) {
        return of(place, Content.NUMBER, false, format);
    }

    static Look ofNothing(Place place) {
        return of(place, Content.NOTHING, false, null);
    }

    private static Look of(Place place, Content content, boolean quoted, @Nullable String format) {
        RowStyle row = place.row();
        Column column = place.column();
        boolean right = column.alignment() == Column.Alignment.RIGHT && content != Content.SPAN;
        boolean wrapped = column.wrapped() || row.isHead() || content == Content.SPAN;
        return new Look(
                row,
                right,
                place.afterNumber() && !right,
                wrapped && content != Content.NUMBER,
                place.tall() && isTable(row),
                column.strong(),
                column.tail() || row.isTail(),
                content,
                quoted,
                format);
    }

    /// Whether the numbers of that kind of rows are set large.
    static boolean isLarge(RowStyle row) {
        return row == RowStyle.KEY_FIGURE || row == RowStyle.TAIL_KEY_FIGURE;
    }

    /// Whether rows of that kind have lines, so that empty cells need a style as well.
    static boolean isTable(RowStyle row) {
        return switch (row) {
            case GROUP_HEAD, HEAD, BODY, GROUP, SUBTOTAL, TOTAL, TAIL -> true;
            default -> false;
        };
    }
}
