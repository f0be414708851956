package org.medienplan.ui.component.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines that can be scrolled to: the pinned total first, then groups and, where unfolded, their
/// schools.
///
/// @param lines at least the total
record HeatLines(List<Line> lines) {

    enum Kind {
        TOTAL,
        GROUP,
        SCHOOL
    }

    /// @param folded only meaningful for groups
    record Line(HeatRow row, Kind kind, boolean folded) {}

    static HeatLines of(HeatModel model, Set<String> foldedGroups) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(model.total(), Kind.TOTAL, false));
        for (HeatGroup group : model.groups()) {
            boolean folded = foldedGroups.contains(group.head().key());
            lines.add(new Line(group.head(), Kind.GROUP, folded));
            if (!folded) {
                group.rows().forEach(row -> lines.add(new Line(row, Kind.SCHOOL, false)));
            }
        }
        return new HeatLines(List.copyOf(lines));
    }

    int size() {
        return lines.size();
    }

    Line get(int index) {
        return lines.get(index);
    }

    /// The index of a row, or -1 while it is folded away.
    int indexOf(String rowKey) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).row().key().equals(rowKey)) {
                return i;
            }
        }
        return -1;
    }
}
