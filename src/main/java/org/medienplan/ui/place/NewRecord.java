package org.medienplan.ui.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.field.RecordFields;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.form.FormTarget;

/// A record that is still to be made, in a form: nothing is changed until it is complete.
final class NewRecord implements FormTarget {

    private final RecordFields<?> fields;
    private final Map<String, Object> values;

    /// @param presets values by field that it begins with
    NewRecord(Plan plan, RecordType type, Map<String, Object> presets) {
        this.fields = Fields.of(type);
        this.values = new HashMap<>(presets);
        fields.fields().stream()
                .filter(field -> field.required() && !values.containsKey(field.id()))
                .forEach(field -> only(plan, field.kind()).ifPresent(value -> values.put(field.id(), value)));
    }

    /// The only record that a field can point at, where there is just one.
    private static Optional<RecordId> only(Plan plan, Kind<?> kind) {
        return kind instanceof Kind.OfReference(var types) && types.size() == 1
                ? Optional.of(plan.table(types.iterator().next()).rows())
                        .filter(rows -> rows.size() == 1)
                        .map(rows -> rows.getFirst().id())
                : Optional.empty();
    }

    @Override
    public @Nullable Object value(Property property) {
        return values.get(property.id());
    }

    @Override
    public void commit(Property property, @Nullable Object value, Consumer<Optional<Message>> then) {
        if (value == null) {
            values.remove(property.id());
        } else {
            values.put(property.id(), value);
        }
        then.accept(Optional.empty());
    }

    /// The record, or what is missing or contradicts what.
    Outcome<? extends Identified> create(RecordId id) {
        Optional<? extends Field<?, ?>> missing = fields.fields().stream()
                .filter(field -> field.required() && !(field.kind() instanceof Kind.OfSet<?>))
                .filter(field -> !values.containsKey(field.id()))
                .findFirst();
        return missing.isPresent()
                ? Outcome.refused("edit.new.missing", missing.get().label())
                : fields.create(id, values);
    }
}
