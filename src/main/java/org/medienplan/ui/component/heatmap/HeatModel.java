package org.medienplan.ui.component.heatmap;

import java.util.List;

/// Everything a heat map shows.
///
/// @param rowHead head of the column of labels
/// @param total pinned above the groups
public record HeatModel(
        String rowHead,
        List<Side> before,
        List<Column> columns,
        List<Side> after,
        HeatRow total,
        List<HeatGroup> groups) {

    /// A column of cells.
    ///
    /// @param head one or two lines
    /// @param name the whole name, for screen readers
    public record Column(String key, List<String> head, String name) {

        public Column {
            head = List.copyOf(head);
        }
    }

    /// A column of plain numbers.
    ///
    /// @param width in pixels
    public record Side(String head, double width) {}

    public HeatModel {
        before = List.copyOf(before);
        columns = List.copyOf(columns);
        after = List.copyOf(after);
        groups = List.copyOf(groups);
        requireCells(total, columns.size());
        for (HeatGroup group : groups) {
            requireCells(group.head(), columns.size());
            for (HeatRow row : group.rows()) {
                requireCells(row, columns.size());
            }
        }
    }

    private static void requireCells(HeatRow row, int count) {
        if (row.cells().size() != count) {
            throw new IllegalArgumentException(row.key() + " needs " + count + " cells but has "
                    + row.cells().size());
        }
    }
}
