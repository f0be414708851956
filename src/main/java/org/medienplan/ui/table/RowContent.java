package org.medienplan.ui.table;

import java.util.List;
import org.medienplan.ref.RecordId;

/// What a row of an editable table shows.
///
/// @param key tells the row from the others
/// @param record the record whose values are edited in it
/// @param name what it is called
/// @param cells one for each column
public record RowContent(String key, RecordId record, String name, List<CellContent> cells) {

    public RowContent {
        cells = List.copyOf(cells);
    }

    /// The one row of a record.
    public static RowContent of(RecordId record, String name, List<CellContent> cells) {
        return new RowContent(record.toString(), record, name, cells);
    }
}
