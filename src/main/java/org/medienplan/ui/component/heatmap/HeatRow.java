package org.medienplan.ui.component.heatmap;

import java.util.List;

/// One line of cells.
///
/// @param key identifies the school, the group or the sum
/// @param note stands after the label in lighter type, such as the number of schools of a group
/// @param before formatted values of the columns before the cells
/// @param after formatted values of the columns after the cells
public record HeatRow(
        String key, String label, String note, List<String> before, List<HeatCell> cells, List<String> after) {

    public HeatRow {
        before = List.copyOf(before);
        cells = List.copyOf(cells);
        after = List.copyOf(after);
    }
}
