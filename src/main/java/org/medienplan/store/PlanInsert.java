package org.medienplan.store;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Kind;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

/// Puts a plan into empty tables.
final class PlanInsert {

    /// Rows that are held ready before the driver gets them.
    private static final int BATCH = 2_000;

    private PlanInsert() {}

    /// All records in one transaction.
    static void insert(Plan plan, Handle handle) {
        handle.useTransaction(transaction -> {
            transaction.execute("PRAGMA defer_foreign_keys = ON");
            for (RecordType type : RecordType.values()) {
                insert(Layout.of(type), plan, transaction);
            }
        });
    }

    private static <R extends Identified> void insert(Layout<R> layout, Plan plan, Handle handle) {
        try (PreparedBatch batch = handle.prepareBatch(layout.insert())) {
            for (R record : layout.rows(plan)) {
                batch.bind(0, record.id().key());
                for (int i = 0; i < layout.columns().size(); i++) {
                    bind(layout.columns().get(i), record, i + 1, batch);
                }
                add(batch);
            }
            batch.execute();
        }
        for (Field<R, ?> set : layout.sets()) {
            insertElements(layout, set, plan, handle);
        }
    }

    private static <R extends Identified, V> void bind(Field<R, V> field, R record, int position, PreparedBatch batch) {
        @Nullable String text = field.text(record);
        if (text != null && Layout.isWhole(field.kind())) {
            batch.bind(position, Long.parseLong(text));
        } else {
            batch.bind(position, text);
        }
    }

    private static <R extends Identified> void insertElements(
            Layout<R> layout, Field<R, ?> set, Plan plan, Handle handle) {
        Kind<?> element = ((Kind.OfSet<?>) set.kind()).element();
        try (PreparedBatch batch = handle.prepareBatch(layout.insertInto(set))) {
            for (R record : layout.rows(plan)) {
                if (set.get(record) instanceof Set<?> values) {
                    for (Object value : values) {
                        batch.bind(0, record.id().key()).bind(1, text(element, value));
                        add(batch);
                    }
                }
            }
            batch.execute();
        }
    }

    @SuppressWarnings("unchecked") // the elements of a set are of its element kind
    private static <V> String text(Kind<V> kind, Object value) {
        return kind.text((V) value);
    }

    private static void add(PreparedBatch batch) {
        batch.add();
        if (batch.size() >= BATCH) {
            batch.execute();
        }
    }
}
