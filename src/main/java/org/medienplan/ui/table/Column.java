package org.medienplan.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A column of a [DataTable].
///
/// @param heading at most two lines, parted by a line break
/// @param text what a cell shows and what is copied
/// @param order how the column sorts
/// @param kind how it is aligned and lettered
/// @param total the text under the column for the rows that are shown; empty for none
/// @param width preferred width in pixels
/// @param <R> the rows
public record Column<R>(
        String heading,
        Function<R, String> text,
        Comparator<R> order,
        Kind kind,
        Optional<Function<List<? extends R>, String>> total,
        double width) {

    /// How a column looks.
    public enum Kind {
        /// At the left.
        TEXT("text-column"),
        /// At the left and strong: what the row is.
        NAME("name-column"),
        /// At the right.
        NUMBER("number-column");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// A column of text, sorted as its texts are.
    public static <R> Column<R> text(String heading, double width, Function<R, String> text) {
        return new Column<>(
                heading, text, Comparator.comparing(text, TextOrder.GERMAN), Kind.TEXT, Optional.empty(), width);
    }

    /// A column of names: strong text.
    public static <R> Column<R> name(String heading, double width, Function<R, String> text) {
        Column<R> plain = text(heading, width, text);
        return new Column<>(heading, text, plain.order(), Kind.NAME, Optional.empty(), width);
    }

    /// A column of numbers.
    ///
    /// @param order by the number; unknown ones as the caller decides
    public static <R> Column<R> number(String heading, double width, Function<R, String> text, Comparator<R> order) {
        return new Column<>(heading, text, order, Kind.NUMBER, Optional.empty(), width);
    }

    /// The heading without its line break: words that were parted by a hyphen or a stroke are whole again.
    String headingInOneLine() {
        return heading.replace("-\n", "").replace("/\n", "/").replace('\n', ' ');
    }

    /// The same column with a text under it.
    public Column<R> withTotal(Function<List<? extends R>, String> newTotal) {
        return new Column<>(heading, text, order, kind, Optional.of(newTotal), width);
    }
}
