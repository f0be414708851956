package org.medienplan.change;

import java.util.List;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Holding;
import org.medienplan.ref.Identified;

/// Changes that bring new records into a plan.
public final class Additions {

    private Additions() {}

    /// Adds a record.
    ///
    /// @param plan names what the label speaks of
    public static Change of(Plan plan, Identified record) {
        return of(label(plan, record), List.of(record));
    }

    /// Adds records under a label.
    public static Change of(Message label, List<? extends Identified> records) {
        return new Change(label, now -> Outcome.ok(Patch.putting(now, records.stream())));
    }

    private static Message label(Plan plan, Identified record) {
        return record instanceof Holding holding
                ? ChangeLabels.units(plan, holding.quantity(), holding)
                : Message.of(
                        "change.added", Message.choice(record.id().type()), Names.of(plan.with(record), record.id()));
    }
}
