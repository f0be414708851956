package org.medienplan.ui.step.training;

import java.util.HashMap;
import java.util.Map;
import org.medienplan.analysis.training.LevelRow;
import org.medienplan.analysis.training.LevelTable;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;

/// The names of what stands in the rows of a table of levels.
final class TypeNames {

    private TypeNames() {}

    static Map<RecordId, String> of(LevelTable levels, Plan plan) {
        Map<RecordId, String> names = new HashMap<>();
        for (LevelRow row : levels.types()) {
            RecordId type = row.subject();
            if (type != null) {
                names.put(type, Names.of(plan, type));
            }
        }
        return names;
    }
}
