package org.medienplan.ui.table;

import java.util.List;
import org.medienplan.ref.RecordId;

/// What a row of an editable table shows.
///
/// @param record the record that the row is about
/// @param name what it is called
/// @param cells one for each column
public record RowContent(RecordId record, String name, List<CellContent> cells) {

    public RowContent {
        cells = List.copyOf(cells);
    }
}
