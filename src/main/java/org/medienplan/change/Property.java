package org.medienplan.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Something that can be read of records and set for them: a field of theirs, or a value that stands in a record of its
/// own, such as the pupils of a school in a year. Tables, forms and pasted blocks know nothing else.
public interface Property {

    /// Tells it from the other properties of the same records.
    String id();

    Message label();

    Kind<?> kind();

    /// Whether it cannot be empty.
    boolean required();

    /// Whether no value means all there are.
    default boolean isAllWhenEmpty() {
        return false;
    }

    /// What it is counted in, as the last part of a text key, or null.
    default @Nullable String unit() {
        return null;
    }

    /// Looks it up in a plan.
    Access in(Plan plan);

    /// A property in one plan.
    interface Access {

        /// The value for a record, null for none.
        @Nullable
        Object value(RecordId record);

        /// Where the value stands, empty where it stands nowhere yet.
        Optional<FieldRef> place(RecordId record);

        /// Why it cannot be set for a record, empty where it can.
        default Optional<Message> locked(RecordId record) {
            return Optional.empty();
        }

        /// Sets it for a record that is not locked.
        ///
        /// @param value of the kind's type; null only where the property is not required
        void put(Draft draft, RecordId record, @Nullable Object value);
    }
}
