package org.medienplan.ui.component.heatmap;

import java.util.List;

/// Schools that fold under one line.
///
/// @param head the group's weighted means; its key is the group's
public record HeatGroup(HeatRow head, List<HeatRow> rows) {

    public HeatGroup {
        rows = List.copyOf(rows);
    }
}
