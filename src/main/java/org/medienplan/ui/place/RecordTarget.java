package org.medienplan.ui.place;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.change.Settings;
import org.medienplan.message.Message;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.ui.form.FormTarget;

/// A record of the open plan in a form; each value that is entered is one change.
///
/// @param prompts what is said in fields without a value
record RecordTarget(Surroundings surroundings, RecordId record, BiFunction<RecordId, Property, String> prompts)
        implements FormTarget {

    private Plan plan() {
        return surroundings.snapshot().getValue().plan();
    }

    @Override
    public @Nullable Object value(Property property) {
        return property.in(plan()).value(record);
    }

    @Override
    public Optional<Origin> origin(Property property) {
        return property.in(plan())
                .place(record)
                .flatMap(place -> plan().origin(place.record(), String.valueOf(place.field())))
                .filter(origin -> origin.kind() != OriginKind.ENTERED && value(property) != null);
    }

    @Override
    public String prompt(Property property) {
        return prompts.apply(record, property);
    }

    @Override
    public Optional<Message> locked(Property property) {
        return property.in(plan()).locked(record);
    }

    @Override
    public void commit(Property property, @Nullable Object value, Consumer<Optional<Message>> then) {
        surroundings.edits().apply(Settings.of(plan(), property, List.of(record), value), then);
    }
}
