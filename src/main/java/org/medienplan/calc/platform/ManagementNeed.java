package org.medienplan.calc.platform;

import java.util.List;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Licences that manage devices: one for each device whose system asks for it. Where the standard asks for more,
/// because devices of others are managed too, the same licences serve.
///
/// @param item the licence
/// @param systems the systems that ask for it
/// @param holder the school or authority
/// @param items the items
/// @param frame the years
record ManagementNeed(int item, List<DeviceSystem> systems, RecordId holder, ItemList items, Frame frame)
        implements Need {

    @Override
    public NeedMode mode() {
        return NeedMode.AT_LEAST;
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        int sum = 0;
        for (DeviceSystem system : systems) {
            int devices = demand.basis(items.place(system.item()), yearIndex);
            if (trace.on()) {
                trace.rule(
                        Message.of("trace.platform.system", Message.choice(system.family())),
                        FieldRef.whole(system.id()));
                trace.input(
                        Message.of("trace.platform.devices", system.item()),
                        Counts.known(devices) ? new Value.Count(devices) : null,
                        FigureId.of(Metric.DEMAND, frame.year(yearIndex))
                                .forHolder(holder)
                                .forItem(system.item()));
            }
            sum = Counts.plus(sum, devices);
        }
        return sum;
    }
}
