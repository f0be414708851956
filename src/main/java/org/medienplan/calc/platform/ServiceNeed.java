package org.medienplan.calc.platform;

import org.medienplan.calc.base.Frame;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.support.OldService;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// A service that a school or an authority keeps until it ends: one unit a year.
///
/// @param item the item that pays it
/// @param service the service
/// @param frame the years
record ServiceNeed(int item, OldService service, Frame frame) implements Need {

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int settled() {
        Integer until = service.until();
        return until == null ? 0 : Math.max(0, until + 1 - frame.firstYear());
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        if (trace.on()) {
            Integer until = service.until();
            trace.rule(
                    until == null
                            ? Message.of("trace.platform.runs_on", service.name())
                            : Message.of("trace.platform.runs_until", service.name(), new Value.Plain(until)),
                    new FieldRef(service.id(), "until"));
        }
        return service.runsIn(frame.year(yearIndex)) ? 1 : 0;
    }
}
