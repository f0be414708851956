package org.medienplan.calc.platform;

import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Accounts of a platform that was not chosen: none, whatever the standard asks for.
///
/// @param item the item that pays one
/// @param candidate the platform
/// @param chosen the one that was chosen instead
record RejectedNeed(int item, RecordId candidate, RecordId chosen) implements Need {

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of("trace.platform.rejected", candidate, chosen), new FieldRef(candidate, "status"));
        }
        return 0;
    }
}
