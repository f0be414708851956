package org.medienplan.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.message.InvalidRecord;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// A plan that is being edited. Values of one record are set together, whatever their order: only what they lead to
/// must be free of contradictions, and a contradiction is a refusal.
public final class Draft {

    private final Plan plan;
    private final Map<RecordId, Optional<Identified>> records = new HashMap<>();
    private final Map<RecordId, Map<String, @Nullable Object>> values = new LinkedHashMap<>();

    public Draft(Plan plan) {
        this.plan = plan;
    }

    /// The plan as it was.
    public Plan plan() {
        return plan;
    }

    /// Adds a record, or puts it in the place of the one with its id.
    public void put(Identified record) {
        records.put(record.id(), Optional.of(record));
    }

    /// Removes a record that nothing points at but the notes of where its values come from, and these notes.
    public void remove(RecordId record) {
        records.put(record, Optional.empty());
        values.remove(record);
        plan.origins().rows().stream()
                .filter(origin -> origin.record().equals(record))
                .forEach(origin -> records.put(origin.id(), Optional.empty()));
    }

    /// Sets a value that a person entered.
    public void set(RecordId record, String field, @Nullable Object value) {
        set(record, field, value, OriginKind.ENTERED, null);
    }

    /// Sets a value and notes where it comes from.
    ///
    /// @param source where it can be looked up, null where there is nothing more to say
    public void set(RecordId record, String field, @Nullable Object value, OriginKind kind, @Nullable String source) {
        values.computeIfAbsent(record, id -> new LinkedHashMap<>()).put(field, value);
        note(record, field, kind, source);
    }

    /// Notes where a value comes from. That a person entered it goes without saying where nothing else was said.
    public void note(RecordId record, String field, OriginKind kind, @Nullable String source) {
        boolean said = plan.origin(record, field).isPresent();
        if (said || kind != OriginKind.ENTERED) {
            put(new Origin(Origin.idOf(record, field), record, field, kind, source, null));
        }
    }

    /// What leads from the plan to what was drafted, or which contradiction is in the way.
    public Outcome<Patch> patch() {
        for (Map.Entry<RecordId, Map<String, @Nullable Object>> entry : values.entrySet()) {
            Optional<Identified> record = find(entry.getKey());
            if (record.isEmpty()) {
                return Outcome.refused("change.gone", entry.getKey());
            }
            if (with(record.get(), entry.getValue()) instanceof Outcome.Refused<?>(Message reason)) {
                return Outcome.refused(reason);
            }
        }
        values.clear();
        return Outcome.ok(records.isEmpty() ? Patch.NONE : Difference.between(plan, plan.edited(records)));
    }

    private <R extends Identified> Outcome<R> with(R record, Map<String, @Nullable Object> wanted) {
        for (Map.Entry<String, @Nullable Object> value : wanted.entrySet()) {
            Field<R, ?> field = Fields.of(record).get(value.getKey());
            if (value.getValue() == null && field.required()) {
                return Outcome.refused("change.required", field.label());
            }
        }
        try {
            R edited = Fields.of(record).with(record, wanted);
            put(edited);
            return Outcome.ok(edited);
        } catch (InvalidRecord contradiction) {
            return Outcome.refused(contradiction.reason());
        }
    }

    private Optional<Identified> find(RecordId id) {
        Optional<Identified> drafted = records.get(id);
        return drafted != null ? drafted : plan.find(id).map(record -> record);
    }
}
