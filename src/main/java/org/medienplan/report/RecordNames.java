package org.medienplan.report;

import java.util.function.Function;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// What the records of a plan are called: by their field `name`, and where there is none by their key.
///
/// @param plan the plan
public record RecordNames(Plan plan) implements Function<RecordId, String> {

    @Override
    public String apply(RecordId id) {
        return plan.find(id).map(RecordNames::name).orElse(id.key());
    }

    private static <R extends Identified> String name(R record) {
        String key = record.id().key();
        return Fields.of(record)
                .find("name")
                .map(field -> field.text(record))
                .orElse(key);
    }
}
