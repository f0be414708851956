package org.medienplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// The records of one type, immutable and ordered by key, so that no result depends on the order in which they came.
///
/// @param <R> the record
public final class Table<R extends Identified> {

    private static final Comparator<Identified> BY_KEY =
            Comparator.comparing(record -> record.id().key());

    private final List<R> rows;

    private Table(List<R> sorted) {
        this.rows = sorted;
    }

    public static <R extends Identified> Table<R> empty() {
        return new Table<>(List.of());
    }

    /// @throws IllegalArgumentException where two records have the same id
    public static <R extends Identified> Table<R> of(Collection<R> records) {
        List<R> sorted = records.stream().sorted(BY_KEY).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "two records with the id " + sorted.get(i).id());
            }
        }
        return new Table<>(sorted);
    }

    /// All records in the order of their keys.
    public List<R> rows() {
        return rows;
    }

    public int size() {
        return rows.size();
    }

    public Optional<R> find(RecordId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(rows.get(place));
    }

    /// The record that must be there.
    ///
    /// @throws IllegalArgumentException where it is not
    public R get(RecordId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no record " + id));
    }

    /// This table with a record added, or put in the place of the one with its id.
    public Table<R> with(R record) {
        int place = place(record.id());
        List<R> changed = new ArrayList<>(rows);
        if (place < 0) {
            changed.add(-place - 1, record);
        } else {
            changed.set(place, record);
        }
        return new Table<>(List.copyOf(changed));
    }

    /// This table without a record; the same table where it is not in it.
    public Table<R> without(RecordId id) {
        return find(id).isEmpty()
                ? this
                : new Table<>(rows.stream().filter(row -> !row.id().equals(id)).toList());
    }

    private int place(RecordId id) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = rows.get(middle).id().key().compareTo(id.key());
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?> table && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
