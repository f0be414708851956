package org.medienplan.field;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

/// One field of a record type.
///
/// @param <R> the record
/// @param <V> the value
public final class Field<R extends Identified, V> {

    private final FieldSpec<V> spec;
    private final RecordShape<R> shape;
    private final RecordType type;
    private final int component;

    Field(RecordType type, FieldSpec<V> spec, RecordShape<R> shape, int component) {
        this.type = type;
        this.spec = spec;
        this.shape = shape;
        this.component = component;
    }

    /// The name of the column and of the JSON property, unique among the fields of the record type.
    public String id() {
        return spec.id();
    }

    public Kind<V> kind() {
        return spec.kind();
    }

    /// Whether every record has a value here.
    public boolean required() {
        return spec.required();
    }

    /// What the value is counted in, as the last part of a text key (`unit.years`), or null.
    public @Nullable String unit() {
        return spec.unit();
    }

    /// Whether the record is a part of what this field points at, so that it is copied with it.
    public boolean isOwner() {
        return spec.owner();
    }

    /// Whether a set without elements means all there are; of other fields never.
    public boolean isAllWhenEmpty() {
        return spec.allWhenEmpty();
    }

    /// What people call it.
    public Message label() {
        return Message.of("field." + type.key() + "." + id());
    }

    /// The value of a record, null where it has none.
    @SuppressWarnings("unchecked")
    public @Nullable V get(R record) {
        return (V) shape.read(record, component);
    }

    /// The record with another value.
    ///
    /// @throws IllegalArgumentException where the field is required and the value is none, and where the record's
    /// invariants do not hold for it
    public R with(R record, @Nullable V value) {
        @Nullable Object[] values = shape.values(record);
        put(values, value);
        return shape.create(values);
    }

    /// Puts a value into its place among the values of all components.
    void put(@Nullable Object[] values, @Nullable Object value) {
        if (value == null && required()) {
            throw new IllegalArgumentException("no value for " + id());
        }
        values[component] = value;
    }

    /// The record with another value of which only the caller knows that it is of this field's type.
    @SuppressWarnings("unchecked")
    public R withValue(R record, @Nullable Object value) {
        return with(record, (V) value);
    }

    /// The canonical text of a record's value, null where it has none.
    public @Nullable String text(R record) {
        V value = get(record);
        return value == null ? null : kind().text(value);
    }

    /// Reads a canonical text; the empty text means no value where the field is optional.
    public Outcome<V> parse(String text) {
        return kind().parse(text);
    }

    public FieldRef of(R record) {
        return new FieldRef(record.id(), id());
    }

    int component() {
        return component;
    }
}
