package org.medienplan.store;

import java.util.Optional;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.References;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

/// Finds out why the tables did not take a plan.
final class InvalidPlan {

    private InvalidPlan() {}

    /// The first value out of its range, else the first reference that points at nothing; none of both where it is not
    /// the plan's fault.
    static Optional<Refusal> find(Plan plan) {
        for (RecordType type : RecordType.values()) {
            for (Identified record : plan.table(type).rows()) {
                Optional<Refusal> invalid = invalidValue(record);
                if (invalid.isPresent()) {
                    return invalid;
                }
            }
        }
        return References.dangling(plan).map(TableReader::dangling);
    }

    private static <R extends Identified> Optional<Refusal> invalidValue(R record) {
        for (Field<R, ?> field : Fields.of(record).fields()) {
            String text = field.text(record);
            if (text != null && field.parse(text) instanceof Outcome.Refused<?>(Message reason)) {
                return Optional.of(TableReader.bad(record.id(), field.id(), reason));
            }
        }
        return Optional.empty();
    }
}
