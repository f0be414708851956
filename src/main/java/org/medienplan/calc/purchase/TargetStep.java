package org.medienplan.calc.purchase;

import org.medienplan.calc.base.CellNames;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// What purchases of a year aim at: demand, as far as measures have reached the grades; in the tail no more than was
/// there at the end of the horizon.
///
/// @param names what the figures are called
/// @param rows where they are
public record TargetStep(CellNames names, PurchaseRows rows) {

    /// Units, or [Counts#UNKNOWN].
    public int value(int year, Trace trace) {
        int demand = rows.demand().get(year);
        names.units(Metric.DEMAND, demand, year, trace);
        if (!names.frame().isTail(year) || !Counts.known(demand)) {
            return reached(year, trace);
        }
        int end = names.frame().lastHorizonIndex();
        int there = rows.planned().known(end);
        names.units(Metric.PLANNED_STOCK, there, end, trace);
        if (trace.on()) {
            trace.rule(Message.of("trace.purchase.tail"), null);
        }
        return Math.min(demand, there);
    }

    private int reached(int year, Trace trace) {
        int reached = rows.reached().get(year);
        if (trace.on() && reached != rows.demand().get(year)) {
            trace.input(Message.of("trace.purchase.reached"), new Value.Count(reached), null);
        }
        return reached;
    }
}
