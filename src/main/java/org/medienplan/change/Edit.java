package org.medienplan.change;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// One step of a patch, with what was before, so that it can be turned round.
public sealed interface Edit {

    /// The record that the step is about.
    RecordId record();

    /// The step that takes this one back.
    Edit inverse();

    /// A record comes into the plan, or takes the place of the one with its id.
    ///
    /// @param before the record in whose place it comes, null for none
    /// @param after the record that comes
    record Put(@Nullable Identified before, Identified after) implements Edit {

        public Put {
            if (before != null && !before.id().equals(after.id())) {
                throw new IllegalArgumentException(after.id() + " in the place of " + before.id());
            }
        }

        /// A record comes into a plan that has none with its id.
        public static Put added(Identified record) {
            return new Put(null, record);
        }

        @Override
        public RecordId record() {
            return after.id();
        }

        @Override
        public Edit inverse() {
            return before == null ? new Remove(after) : new Put(after, before);
        }
    }

    /// A record leaves the plan.
    record Remove(Identified before) implements Edit {

        @Override
        public RecordId record() {
            return before.id();
        }

        @Override
        public Edit inverse() {
            return Put.added(before);
        }
    }

    /// A field gets another value. Successive steps for the same record are one edit of it: only what they lead to must
    /// be free of contradictions.
    ///
    /// @param field which field of which record
    /// @param before the value that it had, null for none
    /// @param after the value that it gets, null for none
    record SetField(
            FieldRef field,
            @Nullable Object before,
            @Nullable Object after) implements Edit {

        public SetField {
            if (field.field() == null) {
                throw new IllegalArgumentException("a field is set, not a record: " + field);
            }
        }

        @Override
        public RecordId record() {
            return field.record();
        }

        @Override
        public Edit inverse() {
            return new SetField(field, after, before);
        }
    }
}
