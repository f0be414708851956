package org.medienplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// A field of a record as a property.
///
/// @param type the type of record
/// @param field its field
public record FieldProperty(RecordType type, Field<?, ?> field) implements Property {

    /// The property of a field that must be there.
    public static FieldProperty of(RecordType type, String field) {
        return new FieldProperty(type, Fields.of(type).get(field));
    }

    /// The properties of all fields of a type, in their order.
    public static List<Property> all(RecordType type) {
        return Fields.of(type).fields().stream()
                .<Property>map(field -> new FieldProperty(type, field))
                .toList();
    }

    /// The properties of some fields of a type.
    public static List<Property> some(RecordType type, String... fields) {
        return Stream.of(fields).<Property>map(field -> of(type, field)).toList();
    }

    @Override
    public String id() {
        return field.id();
    }

    @Override
    public Message label() {
        return field.label();
    }

    @Override
    public Kind<?> kind() {
        return field.kind();
    }

    @Override
    public boolean required() {
        return field.required() && !(field.kind() instanceof Kind.OfSet<?>);
    }

    @Override
    public boolean isAllWhenEmpty() {
        return field.isAllWhenEmpty();
    }

    @Override
    public @Nullable String unit() {
        return field.unit();
    }

    @Override
    public Access in(Plan plan) {
        return new Access() {
            @Override
            public @Nullable Object value(RecordId record) {
                return plan.find(record).map(found -> read(found)).orElse(null);
            }

            @Override
            public Optional<FieldRef> place(RecordId record) {
                return Optional.of(new FieldRef(record, field.id()));
            }

            @Override
            public void put(Draft draft, RecordId record, @Nullable Object value) {
                boolean none = value == null && field.kind() instanceof Kind.OfSet<?>;
                draft.set(record, field.id(), none ? Set.of() : value);
            }
        };
    }

    private <R extends Identified> @Nullable Object read(R record) {
        return Fields.of(record).get(field.id()).get(record);
    }
}
