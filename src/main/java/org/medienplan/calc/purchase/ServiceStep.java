package org.medienplan.calc.purchase;

import org.medienplan.calc.base.CellNames;
import org.medienplan.message.Message;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// How many units of a yearly service run: what is aimed at once a measure has begun, before that what ran already.
public final class ServiceStep {

    private final CellNames names;
    private final Window window;
    private final PurchaseRows rows;
    private final TargetStep targets;

    /// @param names what the figures are called
    /// @param window when it may begin
    /// @param rows where the figures are
    public ServiceStep(CellNames names, Window window, PurchaseRows rows) {
        this.names = names;
        this.window = window;
        this.rows = rows;
        this.targets = new TargetStep(names, rows);
    }

    /// Fills the row of running units for all years.
    public void run() {
        for (int year = 0; year < names.frame().length(); year++) {
            rows.planned().set(year, running(year, Trace.NONE));
        }
    }

    /// Units that run in a year, or [Counts#UNKNOWN].
    public int running(int year, Trace trace) {
        int target = targets.value(year, trace);
        if (window.hasBegun(year) || !Counts.known(target)) {
            return target;
        }
        int held = rows.stock().get(year);
        names.units(Metric.STOCK, held, year, trace);
        if (trace.on()) {
            trace.rule(
                    Message.of("trace.purchase.not_begun"),
                    FieldRef.whole(window.first().id()));
        }
        return Math.min(target, held);
    }
}
