package org.medienplan.change;

import org.jspecify.annotations.Nullable;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;

/// One step of a patch, with what was before, so that it can be turned round.
public sealed interface Edit {

    /// The plan after this step.
    ///
    /// @throws IllegalArgumentException where the plan is not the one that the step was made for
    Plan apply(Plan plan);

    /// The step that takes this one back.
    Edit inverse();

    /// A record comes into the plan.
    record Put(Identified after) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return plan.with(after);
        }

        @Override
        public Edit inverse() {
            return new Remove(after);
        }
    }

    /// A record leaves the plan.
    record Remove(Identified before) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            return plan.without(before.id());
        }

        @Override
        public Edit inverse() {
            return new Put(before);
        }
    }

    /// A field gets another value.
    ///
    /// @param field which field of which record
    /// @param before the value that it had, null for none
    /// @param after the value that it gets, null for none
    record SetField(
            FieldRef field,
            @Nullable Object before,
            @Nullable Object after) implements Edit {
        @Override
        public Plan apply(Plan plan) {
            Identified record = plan.find(field.record())
                    .orElseThrow(() -> new IllegalArgumentException("no record " + field.record()));
            return plan.with(changed(record));
        }

        private <R extends Identified> R changed(R record) {
            String id = field.field();
            if (id == null) {
                throw new IllegalStateException("a field is set, not a record: " + field);
            }
            return Fields.of(record).get(id).withValue(record, after);
        }

        @Override
        public Edit inverse() {
            return new SetField(field, after, before);
        }
    }
}
