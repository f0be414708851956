package org.medienplan.report.budget;

import java.util.function.Function;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// What the records of a plan are called: by the field `name`, and where there is none by the key.
record Names(Plan plan) implements Function<RecordId, String> {

    @Override
    public String apply(RecordId id) {
        return plan.find(id).map(Names::name).orElse(id.key());
    }

    private static <R extends Identified> String name(R record) {
        String key = record.id().key();
        return Fields.of(record).find("name").map(field -> field.text(record)).orElse(key);
    }
}
