package org.medienplan.calc.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Table;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// Things by the record that they belong to, each group in the order in which its things came.
///
/// @param <T> the things
final class Groups<T> {

    private final Map<RecordId, List<T>> groups = new LinkedHashMap<>();
    private @Nullable RecordId lastOwner;
    private List<T> last = List.of();

    /// The rows of a table by one of their fields.
    static <R extends Identified> Groups<R> of(Table<R> table, Function<R, RecordId> owner) {
        Groups<R> groups = new Groups<>();
        table.rows().forEach(row -> groups.add(owner.apply(row), row));
        return groups;
    }

    /// Rows of one owner mostly follow each other: the group before is tried first.
    void add(RecordId owner, T thing) {
        if (!owner.equals(lastOwner)) {
            lastOwner = owner;
            last = groups.computeIfAbsent(owner, _ -> new ArrayList<>());
        }
        last.add(thing);
    }

    /// What belongs to a record; nothing where there is nothing.
    List<T> of(RecordId owner) {
        return groups.getOrDefault(owner, List.of());
    }

    void forEach(BiConsumer<RecordId, List<T>> action) {
        groups.forEach(action);
    }
}
