package org.medienplan.ui.step.teaching;

import java.util.List;
import org.medienplan.ref.Place;

/// A row of one of the comparisons between lessons and equipment.
///
/// @param name what it is about
/// @param texts the columns of text after it
/// @param numbers the columns of numbers after those, [#NONE] for an empty cell
/// @param place what it leads to
record EquipmentRow(String name, List<String> texts, List<Long> numbers, Place place) {

    /// An empty cell.
    static final long NONE = Long.MIN_VALUE;

    EquipmentRow {
        texts = List.copyOf(texts);
        numbers = List.copyOf(numbers);
    }

    String text(int column) {
        return texts.get(column);
    }

    long number(int column) {
        return numbers.get(column);
    }
}
