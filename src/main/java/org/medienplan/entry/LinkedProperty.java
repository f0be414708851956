package org.medienplan.entry;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Draft;
import org.medienplan.change.Property;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A property of another record that belongs to the row, such as the internet line of the site of a school. Whoever
/// edits it edits the other record.
///
/// @param id tells it from the others
/// @param target what is edited
/// @param link leads from a record to the other one, looked up once for a plan
/// @param missing what is said where it leads nowhere
public record LinkedProperty(
        String id, Property target, Function<Plan, Function<RecordId, Optional<RecordId>>> link, Message missing)
        implements Property {

    @Override
    public Message label() {
        return target.label();
    }

    @Override
    public Kind<?> kind() {
        return target.kind();
    }

    @Override
    public boolean required() {
        return target.required();
    }

    @Override
    public @Nullable String unit() {
        return target.unit();
    }

    @Override
    public Access in(Plan plan) {
        Function<RecordId, Optional<RecordId>> linked = link.apply(plan);
        Access access = target.in(plan);
        return new Access() {
            @Override
            public @Nullable Object value(RecordId record) {
                return linked.apply(record).map(access::value).orElse(null);
            }

            @Override
            public Optional<FieldRef> place(RecordId record) {
                return linked.apply(record).flatMap(access::place);
            }

            @Override
            public Optional<Message> locked(RecordId record) {
                Optional<RecordId> other = linked.apply(record);
                return other.isEmpty() ? Optional.of(missing) : access.locked(other.get());
            }

            @Override
            public void put(Draft draft, RecordId record, @Nullable Object value) {
                linked.apply(record).ifPresent(other -> access.put(draft, other, value));
            }
        };
    }
}
