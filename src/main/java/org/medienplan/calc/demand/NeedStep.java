package org.medienplan.calc.demand;

import java.util.List;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Counts;
import org.medienplan.trace.Trace;

/// Puts what is needed of an item together with what its provision standard asks for.
///
/// @param needs the needs of the item, at least one
/// @param yearIndex the year
/// @param demand where the demand for other items is found
record NeedStep(List<Need> needs, int yearIndex, Demand demand) {

    /// Whether the standard does not count.
    static boolean replaceStandard(List<Need> needs) {
        return needs.stream().anyMatch(need -> need.mode() == NeedMode.INSTEAD);
    }

    /// @param standard what the standard asks for, 0 where it does not count, or [Counts#UNKNOWN]
    int value(int standard, Trace trace) {
        int base = Counts.plus(standard, sum(NeedMode.INSTEAD, trace));
        return Counts.plus(atLeast(base, trace), sum(NeedMode.ADDED, trace));
    }

    private int sum(NeedMode mode, Trace trace) {
        int sum = 0;
        for (Need need : needs) {
            if (need.mode() == mode) {
                sum = Counts.plus(sum, need.value(yearIndex, demand, trace));
            }
        }
        return sum;
    }

    /// The largest of the needs that the same units serve, if it is larger than what is there anyway. Where something
    /// else than the standard has decided how many there are, such as accounts of a platform that was not chosen, that
    /// decision holds.
    private int atLeast(int base, Trace trace) {
        List<Need> served =
                needs.stream().filter(need -> need.mode() == NeedMode.AT_LEAST).toList();
        if (served.isEmpty() || replaceStandard(needs)) {
            return base;
        }
        int largest = 0;
        for (Need need : served) {
            int units = need.value(yearIndex, demand, Trace.NONE);
            largest = Counts.known(units) && Counts.known(largest) ? Math.max(largest, units) : Counts.UNKNOWN;
        }
        if (trace.on()) {
            explain(served, base, largest, trace);
        }
        return Counts.known(base) && Counts.known(largest) ? Math.max(base, largest) : Counts.UNKNOWN;
    }

    /// What a need follows from decides only where the need itself does.
    private void explain(List<Need> served, int base, int largest, Trace trace) {
        boolean decides = largest > base;
        Trace heard = decides ? trace : new Undecided(trace);
        served.forEach(need -> need.value(yearIndex, demand, heard));
        candidate("trace.demand.standard", base, !decides && base >= largest, trace);
        candidate("trace.demand.need", largest, decides, trace);
    }

    private static void candidate(String key, int units, boolean decides, Trace trace) {
        Value value = new Value.Count(units);
        if (decides) {
            trace.decisive(Message.of(key), value, null);
        } else {
            trace.input(Message.of(key), value, null);
        }
    }
}
