package org.medienplan.ui.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.ref.RecordId;

/// A column of an editable table.
///
/// @param id tells it from the others
/// @param heading at most two lines, parted by a line break
/// @param kind how it is aligned and lettered
/// @param width preferred width in pixels
/// @param shown whether it is shown until somebody chooses otherwise
/// @param sum how the values are added up under the column
/// @param property what is edited in it, empty where it is only read
public record EditColumn(
        String id,
        String heading,
        Column.Kind kind,
        double width,
        boolean shown,
        Sum sum,
        Optional<Property> property) {

    /// How the values of a column are added up.
    ///
    /// @param wanted whether they are at all
    /// @param like ids of the columns that say what is counted; only where each of them says the same in all rows there
    ///     is a sum
    public record Sum(boolean wanted, Set<String> like) {

        /// No sum.
        public static final Sum NONE = new Sum(false, Set.of());

        public Sum {
            like = Set.copyOf(like);
        }
    }

    /// The order of its cells: numbers and times by their value, everything else by its text, empty ones last.
    static Comparator<CellContent> order() {
        return Comparator.comparing((CellContent cell) -> cell.text().isEmpty()).thenComparing(EditColumn::compare);
    }

    private static int compare(CellContent a, CellContent b) {
        return isComparable(a.value()) && isComparable(b.value())
                ? compareValues(a.value(), b.value())
                : TextOrder.GERMAN.compare(a.text(), b.text());
    }

    private static boolean isComparable(@Nullable Object value) {
        return value instanceof Comparable<?>
                && !(value instanceof String)
                && !(value instanceof Enum<?>)
                && !(value instanceof RecordId);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of a column are of one type
    private static int compareValues(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null ? 0 : ((Comparable) a).compareTo(b);
    }
}
