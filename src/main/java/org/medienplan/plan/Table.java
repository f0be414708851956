package org.medienplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        return edited(new TreeMap<>(Map.of(record.id(), Optional.of(record))));
    }

    /// This table with some records added, replaced or, where there is none for an id, taken out.
    Table<R> edited(SortedMap<RecordId, Optional<R>> changes) {
        List<R> edited = new ArrayList<>(rows.size() + changes.size());
        int next = 0;
        for (Map.Entry<RecordId, Optional<R>> change : changes.entrySet()) {
            int place = place(change.getKey());
            int until = place < 0 ? -place - 1 : place;
            edited.addAll(rows.subList(next, until));
            change.getValue().ifPresent(edited::add);
            next = place < 0 ? until : until + 1;
        }
        edited.addAll(rows.subList(next, rows.size()));
        return new Table<>(List.copyOf(edited));
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
