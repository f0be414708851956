package org.medienplan.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// A patch on its way through a plan. Records that it touches are kept aside until the end, so that a table is copied
/// once, and fields of one record are set together.
final class Application {

    private final Plan plan;
    private final Map<RecordId, Optional<Identified>> touched = new HashMap<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private @Nullable RecordId halfSet;

    Application(Plan plan) {
        this.plan = plan;
    }

    void take(Edit edit) {
        if (!edit.record().equals(halfSet)) {
            finishFields();
        }
        switch (edit) {
            case Edit.Put put -> replace(put, put.before(), put.after());
            case Edit.Remove remove -> replace(remove, remove.before(), null);
            case Edit.SetField set -> set(set);
        }
    }

    Plan result() {
        finishFields();
        return touched.isEmpty() ? plan : plan.edited(touched);
    }

    private void replace(Edit edit, @Nullable Identified before, @Nullable Identified after) {
        finishFields();
        require(edit, before, find(edit.record()).orElse(null));
        touched.put(edit.record(), Optional.ofNullable(after));
    }

    private void set(Edit.SetField edit) {
        Identified record =
                find(edit.record()).orElseThrow(() -> new IllegalArgumentException("no record " + edit.record()));
        String field = Objects.requireNonNull(edit.field().field());
        boolean setBefore = values.containsKey(field);
        require(edit, edit.before(), setBefore ? values.get(field) : value(record, field));
        halfSet = edit.record();
        values.put(field, edit.after());
    }

    private static <R extends Identified> @Nullable Object value(R record, String field) {
        return Fields.of(record).get(field).get(record);
    }

    private void finishFields() {
        RecordId id = halfSet;
        if (id != null) {
            touched.put(id, find(id).map(record -> Fields.of(record).with(record, values)));
            values.clear();
            halfSet = null;
        }
    }

    private Optional<? extends Identified> find(RecordId id) {
        Optional<Identified> changed = touched.get(id);
        return changed == null ? plan.find(id) : changed;
    }

    private static void require(Edit edit, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            throw new IllegalArgumentException(edit + " was made for another plan: found " + found);
        }
    }
}
