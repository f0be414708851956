package org.medienplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Table;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

/// The difference of two plans as the patch that leads from the one to the other.
public final class Difference {

    private Difference() {}

    /// `between(a, b).apply(a)` equals b. Tables that both plans share are passed over at once.
    public static Patch between(Plan from, Plan to) {
        List<Edit> edits = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            if (!from.shares(to, type)) {
                changed(from.table(type), to.table(type), edits);
            }
        }
        for (RecordType type : List.of(RecordType.values()).reversed()) {
            from.table(type).rows().stream()
                    .filter(row -> to.find(row.id()).isEmpty())
                    .forEach(row -> edits.add(new Edit.Remove(row)));
        }
        return new Patch(edits);
    }

    private static void changed(Table<?> from, Table<?> to, List<Edit> edits) {
        for (Identified after : to.rows()) {
            from.find(after.id())
                    .ifPresentOrElse(before -> fields(before, after, edits), () -> edits.add(Edit.Put.added(after)));
        }
    }

    private static <R extends Identified> void fields(R before, Identified after, List<Edit> edits) {
        if (before.equals(after)) {
            return;
        }
        @SuppressWarnings("unchecked") // records with the same id are of the same type
        R same = (R) after;
        for (Field<R, ?> field : Fields.of(before).fields()) {
            Object old = field.get(before);
            Object now = field.get(same);
            if (!Objects.equals(old, now)) {
                edits.add(new Edit.SetField(field.of(before), old, now));
            }
        }
    }
}
