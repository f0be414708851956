package org.medienplan.calc.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// What a school deviates from its standard for one item: of the deviations that replace the demand the one that began
/// last, then those that add to it.
///
/// @param deviations the deviations of the school
/// @param item the item
record DeviationStep(List<Deviation> deviations, RecordId item) {

    /// @param standard what the standard asks for, or [Counts#UNKNOWN]
    int value(int standard, int year, Trace trace) {
        Deviation replacing = replacing(year);
        int demand = replacing == null ? standard : replacing.quantity();
        explain(replacing, "trace.demand.replaced", trace);
        for (Deviation deviation : deviations) {
            if (applies(deviation, DeviationMode.ADD, year)) {
                demand = Counts.plus(demand, deviation.quantity());
                explain(deviation, "trace.demand.added", trace);
            }
        }
        return demand;
    }

    private @Nullable Deviation replacing(int year) {
        Deviation latest = null;
        for (Deviation deviation : deviations) {
            if (applies(deviation, DeviationMode.REPLACE, year) && (latest == null || from(deviation) > from(latest))) {
                latest = deviation;
            }
        }
        return latest;
    }

    private boolean applies(Deviation deviation, DeviationMode mode, int year) {
        return deviation.mode() == mode && deviation.item().equals(item) && from(deviation) <= year;
    }

    private static int from(Deviation deviation) {
        Integer from = deviation.fromYear();
        return from == null ? Integer.MIN_VALUE : from;
    }

    private static void explain(@Nullable Deviation deviation, String key, Trace trace) {
        if (trace.on() && deviation != null) {
            trace.decisive(
                    Message.of(key, deviation.reason()),
                    new Value.Count(deviation.quantity()),
                    new FieldRef(deviation.id(), "quantity"));
        }
    }
}
