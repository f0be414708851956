package org.medienplan.change;

import java.util.function.Function;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;

/// Something that a person wants done to a plan, with the label that undo and history show.
///
/// @param label what it does, such as "14 Tafeln an GGS Regenbogenschule"
/// @param evaluation what it means for a given plan, or why it cannot be done
public record Change(Message label, Function<Plan, Outcome<Patch>> evaluation) {

    public Outcome<Patch> on(Plan plan) {
        return evaluation.apply(plan);
    }
}
