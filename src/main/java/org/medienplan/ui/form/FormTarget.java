package org.medienplan.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.message.Message;
import org.medienplan.plan.Origin;

/// What a form shows and edits: a record of the plan, or one that is still to be made.
public interface FormTarget {

    /// The value of a property, null for none.
    @Nullable
    Object value(Property property);

    /// Where the value comes from, empty where nothing is said.
    default Optional<Origin> origin(Property property) {
        return Optional.empty();
    }

    /// What is said in a field without a value, such as what holds then; empty for nothing.
    default String prompt(Property property) {
        return "";
    }

    /// Why a property cannot be edited, empty where it can.
    default Optional<Message> locked(Property property) {
        return Optional.empty();
    }

    /// Takes a value.
    ///
    /// @param then hears why it could not be taken, or empty
    void commit(Property property, @Nullable Object value, Consumer<Optional<Message>> then);
}
