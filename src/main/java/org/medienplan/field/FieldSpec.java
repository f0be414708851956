package org.medienplan.field;

import org.jspecify.annotations.Nullable;

/// One line of a record's description, before it is bound to the record's component.
///
/// @param id the name in files; the component has the same name in camel case
/// @param kind what it holds
/// @param required whether every record has a value
/// @param unit what it is counted in, or null
/// @param owner whether the record is a part of what the field points at
/// @param allWhenEmpty whether no element means all there are
record FieldSpec<V>(
        String id, Kind<V> kind, boolean required, @Nullable String unit, boolean owner, boolean allWhenEmpty) {

    static <V> FieldSpec<V> required(String id, Kind<V> kind) {
        return new FieldSpec<>(id, kind, true, null, false, false);
    }

    static <V> FieldSpec<V> optional(String id, Kind<V> kind) {
        return new FieldSpec<>(id, kind, false, null, false, false);
    }

    FieldSpec<V> in(String newUnit) {
        return new FieldSpec<>(id, kind, required, newUnit, owner, allWhenEmpty);
    }

    FieldSpec<V> owning() {
        return new FieldSpec<>(id, kind, required, unit, true, allWhenEmpty);
    }

    FieldSpec<V> meaningAll() {
        return new FieldSpec<>(id, kind, required, unit, owner, true);
    }

    /// The record component that holds it: `school_type` is `schoolType`.
    String component() {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
