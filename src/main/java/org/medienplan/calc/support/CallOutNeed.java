package org.medienplan.calc.support;

import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// The call-outs to one school under contract: so many for every 100 devices, half up.
///
/// @param callOuts what they follow
record CallOutNeed(PaidWork.CallOuts callOuts) implements Need {

    @Override
    public int item() {
        return callOuts.item();
    }

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        int devices = 0;
        for (int device : callOuts.devices()) {
            devices = Counts.plus(devices, demand.basis(device, yearIndex));
        }
        if (trace.on()) {
            Decimal perHundred = callOuts.terms().callOuts();
            trace.input(Message.of("trace.support.devices"), new Value.Count(devices), null);
            trace.rule(
                    Message.of("trace.support.call_outs", perHundred == null ? Decimal.ZERO : perHundred),
                    new FieldRef(callOuts.terms().id(), "call_outs"));
        }
        return Counts.known(devices) ? Counts.of(callOuts.ratio(), devices, Rounding.HALF_UP) : devices;
    }
}
