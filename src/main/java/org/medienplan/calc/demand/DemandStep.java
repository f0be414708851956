package org.medienplan.calc.demand;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// The demand of one holder: what its standard asks for, then what the school deviates from it.
///
/// @param facts the holder
/// @param drivers its drivers
/// @param rules the rules that apply to it
/// @param items the items
/// @param frame the years
public record DemandStep(HolderFacts facts, Drivers drivers, RuleSet rules, ItemList items, Frame frame) {

    /// Demand of all items and years, at `item * years + year`.
    public int[] all(RuleBook book) {
        int[] demand = new int[items.size() * frame.length()];
        Arrays.fill(demand, Counts.UNKNOWN);
        for (int item : book.order()) {
            for (int year = 0; year < frame.length(); year++) {
                demand[item * frame.length() + year] = value(item, year, demand, Trace.NONE);
            }
        }
        return demand;
    }

    /// The demand in one year, or [Counts#UNKNOWN].
    ///
    /// @param demand where the demand for items that this one follows is found
    public int value(int item, int yearIndex, int[] demand, Trace trace) {
        if (facts.school() != null && drivers.value(Driver.SCHOOLS, yearIndex) == 0) {
            if (trace.on()) {
                trace.rule(Message.of("trace.demand.closed"), null);
            }
            return 0;
        }
        int standard = standard(item, yearIndex, demand, trace);
        return facts.deviations().isEmpty() ? standard : deviating(standard, item, yearIndex, trace);
    }

    /// Adding rules add up; where rules take the maximum, the larger of the sum and of these counts.
    private int standard(int item, int yearIndex, int[] demand, Trace trace) {
        int sum = 0;
        int largest = 0;
        for (StandardRule rule : rules.rules(item)) {
            int units = new RuleStep(this, rule).value(yearIndex, demand, trace);
            if (rule.rule().combine() == Combination.ADD) {
                sum = Counts.plus(sum, units);
            } else {
                largest = Counts.known(units) && Counts.known(largest) ? Math.max(largest, units) : Counts.UNKNOWN;
            }
        }
        if (trace.on() && rules.rules(item).isEmpty()) {
            trace.rule(Message.of("trace.demand.no_rule"), null);
        }
        return Counts.known(sum) && Counts.known(largest) ? Math.max(sum, largest) : Counts.UNKNOWN;
    }

    private int deviating(int standard, int item, int yearIndex, Trace trace) {
        RecordId id = items.item(item).id();
        Deviation replacing = null;
        for (Deviation deviation : facts.deviations()) {
            if (applies(deviation, id, yearIndex)
                    && deviation.mode() == DeviationMode.REPLACE
                    && (replacing == null || from(deviation) > from(replacing))) {
                replacing = deviation;
            }
        }
        int demand = replacing == null ? standard : replacing.quantity();
        explain(replacing, "trace.demand.replaced", trace);
        for (Deviation deviation : facts.deviations()) {
            if (applies(deviation, id, yearIndex) && deviation.mode() == DeviationMode.ADD) {
                demand = Counts.plus(demand, deviation.quantity());
                explain(deviation, "trace.demand.added", trace);
            }
        }
        return demand;
    }

    private boolean applies(Deviation deviation, RecordId item, int yearIndex) {
        return deviation.item().equals(item) && from(deviation) <= frame.year(yearIndex);
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
