package org.medienplan.ui.component.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines that can be walked: rows and, where unfolded, their parts, then the totals.
///
/// @param totals index of the first total
record YearLines(List<Line> lines, int totals) {

    /// @param level 0 for a row, 1 for a part of it
    record Line(YearModel.Row row, int level, boolean unfolded) {

        boolean folds() {
            return !row.parts().isEmpty();
        }
    }

    static YearLines of(YearModel model, Set<String> unfolded) {
        List<Line> lines = new ArrayList<>();
        for (YearModel.Row row : model.rows()) {
            boolean open = unfolded.contains(row.key());
            lines.add(new Line(row, 0, open));
            if (open) {
                row.parts().forEach(part -> lines.add(new Line(part, 1, false)));
            }
        }
        int totals = lines.size();
        model.totals().forEach(row -> lines.add(new Line(row, 0, false)));
        return new YearLines(List.copyOf(lines), totals);
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
