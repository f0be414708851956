package org.medienplan.calc.cost;

import org.medienplan.calc.base.CellNames;
import org.medienplan.calc.base.Row;
import org.medienplan.calc.stock.StockStep;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// The money of a yearly service, the authority's or that of others. Where it runs with pupils, seven months follow the
/// school year that ends and five the one that begins; in the first year of the plan all follow the latter, as nothing
/// is computed for the year before.
///
/// @param names what the figures are called
/// @param prices the prices of the item
/// @param running units that run
/// @param stock its recorded units
/// @param followsPupils whether it runs with the pupils of school years
public record ServiceCost(CellNames names, ItemPrices prices, Row running, StockStep stock, boolean followsPupils) {

    /// @param others whether what others pay is asked for
    long cents(int year, boolean others, Trace trace) {
        long units = units(year, others, trace);
        long price = prices.price(year, trace);
        if (!isWeighted(year)) {
            return Cents.times(units, price);
        }
        if (trace.on()) {
            trace.rule(Message.of("trace.cost.school_years"), null);
        }
        long before = units(year - 1, others, trace);
        if (!Cents.known(Cents.times(Math.max(before, units), price))) {
            return Cents.UNKNOWN;
        }
        long months = CostStep.MONTHS_BEFORE_SUMMER * before + CostStep.MONTHS_AFTER_SUMMER * units;
        return Rounding.HALF_UP.divide(months * price, CostStep.MONTHS);
    }

    /// Whether nothing runs that a year pays for.
    boolean isNothing(int year) {
        return running.get(year) == 0 && (!isWeighted(year) || running.get(year - 1) == 0);
    }

    boolean isWeighted(int year) {
        return followsPupils && year > 0;
    }

    /// Running units that the authority pays for, or that others do.
    long units(int year, boolean others, Trace trace) {
        names.units(Metric.PLANNED_STOCK, running.get(year), year, trace);
        int units = running.known(year);
        int paidByOthers = Math.min(units, stock.paidByOthers(names.frame().year(year)));
        if (trace.on() && paidByOthers > 0) {
            trace.input(Message.of("trace.cost.paid_by_others"), new Value.Count(paidByOthers), null);
        }
        return others ? paidByOthers : units - paidByOthers;
    }
}
