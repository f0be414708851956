package org.medienplan.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.message.Outcome;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The fields of one record type, in the order of the record's components.
///
/// @param <R> the record
public final class RecordFields<R extends Identified> {

    private final RecordType type;
    private final RecordShape<R> shape;
    private final List<Field<R, ?>> fields;
    private final Map<String, Field<R, ?>> byId;

    private RecordFields(RecordType type, Class<R> record, List<FieldSpec<?>> specs) {
        this.type = type;
        this.shape = new RecordShape<>(record);
        List<String> described = Stream.concat(Stream.of("id"), specs.stream().map(FieldSpec::component))
                .toList();
        if (!described.equals(shape.names())) {
            throw new IllegalArgumentException(
                    record + " has components " + shape.names() + " but describes " + described);
        }
        this.fields = IntStream.range(0, specs.size())
                .<Field<R, ?>>mapToObj(i -> new Field<>(type, specs.get(i), shape, i + 1))
                .toList();
        this.byId = fields.stream().collect(Collectors.toMap(Field::id, Function.identity()));
    }

    /// Describes a record class.
    ///
    /// @throws IllegalArgumentException where the lines are not the record's components after its id, in their order
    static <R extends Identified> RecordFields<R> of(RecordType type, Class<R> record, FieldSpec<?>... specs) {
        return new RecordFields<>(type, record, List.of(specs));
    }

    public RecordType type() {
        return type;
    }

    public List<Field<R, ?>> fields() {
        return fields;
    }

    public Optional<Field<R, ?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The field that must be there.
    ///
    /// @throws IllegalArgumentException where it is not
    public Field<R, ?> get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no field " + id + " of " + type));
    }

    /// A new record from values by field id; a field without a value is empty, a set without one has no elements.
    /// Refuses a missing required value and values that contradict each other.
    public Outcome<R> create(RecordId id, Map<String, ?> values) {
        @Nullable Object[] components = new @Nullable Object[fields.size() + 1];
        components[0] = id;
        for (Field<R, ?> field : fields) {
            Object value = valueOf(field, values);
            if (value == null && field.required()) {
                return Outcome.refused("invalid.missing", field.id());
            }
            components[field.component()] = value;
        }
        try {
            return Outcome.ok(shape.create(components));
        } catch (InvalidRecord contradiction) {
            return Outcome.refused(contradiction.reason());
        }
    }

    /// The record with other values, by field id.
    ///
    /// @throws IllegalArgumentException where there is no such field, where a required field gets no value, and where
    /// the
    /// record's invariants do not hold for the values together
    public R with(R record, Map<String, ? extends @Nullable Object> values) {
        @Nullable Object[] components = shape.values(record);
        values.forEach((id, value) -> get(id).put(components, value));
        return shape.create(components);
    }

    private @Nullable Object valueOf(Field<R, ?> field, Map<String, ?> values) {
        Object value = values.get(field.id());
        return value == null && field.kind() instanceof Kind.OfSet<?> ? Set.of() : value;
    }
}
