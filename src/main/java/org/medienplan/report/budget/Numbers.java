package org.medienplan.report.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// Running numbers from 1 for what the lines of the workbook belong to. Formulas select lines by them: unlike names
/// they are unique, and no spreadsheet reads them as a pattern.
final class Numbers {

    private final Map<RecordId, Integer> numbers = new HashMap<>();

    private Numbers() {}

    static Numbers of(Plan plan, Figures figures, List<HolderGroup> groups) {
        Numbers numbers = new Numbers();
        numbers.count(groups.stream().flatMap(HolderGroup::holders).toList());
        numbers.count(ids(figures.items().bundles()));
        numbers.count(ids(figures.items().items()));
        numbers.count(ids(plan.measures().rows()));
        return numbers;
    }

    private static List<RecordId> ids(List<? extends Identified> records) {
        return records.stream().<RecordId>map(Identified::id).toList();
    }

    private void count(List<RecordId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i + 1);
        }
    }

    /// The number of a holder, bundle, item or measure.
    ///
    /// @throws IllegalArgumentException where it has none
    int of(RecordId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no number for " + id);
        }
        return number;
    }
}
