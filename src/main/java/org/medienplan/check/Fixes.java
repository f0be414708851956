package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// The ways in which checks repair.
final class Fixes {

    private Fixes() {}

    /// Gives a field another value.
    static Fix set(RecordId record, String field, @Nullable Object value) {
        return on(record, found -> Stream.of(edit(found, field, value)));
    }

    /// Gives two fields of a record other values at once.
    static Fix set(
            RecordId record, String first, @Nullable Object firstValue, String second, @Nullable Object secondValue) {
        return on(record, found -> Stream.of(edit(found, first, firstValue), edit(found, second, secondValue)));
    }

    /// Gives a field of several records the same value.
    static Fix setAll(List<RecordId> records, String field, Object value) {
        return plan -> {
            List<Edit> edits = records.stream()
                    .flatMap(record -> plan.find(record).stream())
                    .<Edit>map(found -> edit(found, field, value))
                    .toList();
            return edits.isEmpty() ? gone(records.getFirst()) : Outcome.ok(new Patch(edits));
        };
    }

    /// Takes a record out of the plan.
    static Fix remove(RecordId record) {
        return on(record, found -> Stream.of(new Edit.Remove(found)));
    }

    /// Brings a record into the plan.
    static Fix add(Function<Plan, Identified> record) {
        return plan -> Outcome.ok(new Patch(List.of(Edit.Put.added(record.apply(plan)))));
    }

    private static Fix on(RecordId record, Function<Identified, Stream<Edit>> edits) {
        return plan -> {
            Optional<? extends Identified> found = plan.find(record);
            return found.isEmpty()
                    ? gone(record)
                    : Outcome.ok(new Patch(edits.apply(found.get()).toList()));
        };
    }

    private static Outcome<Patch> gone(RecordId record) {
        return Outcome.refused("check.gone", record.key());
    }

    private static <R extends Identified> Edit edit(R record, String field, @Nullable Object value) {
        Field<R, ?> described = Fields.of(record).get(field);
        return new Edit.SetField(new FieldRef(record.id(), field), described.get(record), value);
    }
}
