package org.medienplan.calc.support;

import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.ref.Driver;
import org.medienplan.trace.Trace;

/// The service level that is agreed for a school: one for each school that is open.
///
/// @param item the place of the item
/// @param due whether anybody paid by it operates there
/// @param drivers the drivers of the holder
record FeeNeed(int item, boolean due, Drivers drivers) implements Need {

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of(due ? "trace.support.fee" : "trace.support.nothing"), null);
        }
        return due ? drivers.value(Driver.SCHOOLS, yearIndex) : 0;
    }
}
