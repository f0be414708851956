package org.medienplan.ui.shell;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.report.FieldText;
import org.medienplan.text.Texts;

/// What a step of the history did to which fields, in words.
///
/// @param plan names records that are still there
record StepChanges(Plan plan, Texts texts) {

    /// One field, or a record as a whole.
    ///
    /// @param place which record
    /// @param what which field and what became of it, or what happened to the record
    record Line(String place, String what) {}

    /// The lines of a patch, each made when it is asked for: a list of schools brings thousands. Origins are left out,
    /// they follow what they belong to.
    Stream<Line> of(Patch patch) {
        return patch.edits().stream()
                .filter(edit -> edit.record().type() != RecordType.ORIGIN)
                .flatMap(this::lines);
    }

    private Stream<Line> lines(Edit edit) {
        return switch (edit) {
            case Edit.SetField set -> Stream.of(line(set.field(), set.before(), set.after()));
            case Edit.Remove remove -> Stream.of(new Line(place(remove.before()), texts.say("history.removed")));
            case Edit.Put put -> lines(put);
        };
    }

    private Stream<Line> lines(Edit.Put put) {
        Identified before = put.before();
        return before == null
                ? Stream.of(new Line(place(put.after()), texts.say("history.added")))
                : replaced(before, put.after());
    }

    private <R extends Identified> Stream<Line> replaced(R before, Identified after) {
        @SuppressWarnings("unchecked") // records with the same id are of the same type
        R same = (R) after;
        return Fields.of(before).fields().stream()
                .filter(field -> !Objects.equals(field.get(before), field.get(same)))
                .map(field -> line(field.of(before), field.get(before), field.get(same)));
    }

    private Line line(FieldRef ref, @Nullable Object before, @Nullable Object after) {
        RecordId record = ref.record();
        Field<?, ?> field = Fields.of(record.type()).get(Objects.requireNonNull(ref.field()));
        return new Line(
                place(record, texts.name(record)),
                texts.say(
                        "history.field",
                        texts.label(record.type(), field.id()),
                        FieldText.of(field, before, texts),
                        FieldText.of(field, after, texts)));
    }

    private String place(Identified record) {
        return place(record.id(), Names.of(plan, record).orElse(record.id().key()));
    }

    private String place(RecordId record, String name) {
        return record.type() == RecordType.PLAN ? texts.one(record.type()) : texts.one(record.type()) + " " + name;
    }
}
