package org.medienplan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a sheet.
///
/// @param key how formulas call it, unique within the sheet; null where none does
/// @param style what it is
/// @param cells from the first column on
public record Row(@Nullable String key, RowStyle style, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
