package org.medienplan.calc.purchase;

import java.util.List;
import org.medienplan.calc.base.CellNames;
import org.medienplan.calc.stock.StockStep;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// Purchases of one item that is bought and lasts, at one holder, in the order of the years: a year reads only years
/// before it, so the same functions serve to fill the rows and to explain them afterwards.
public final class PurchaseStep {

    private final CellNames names;
    private final Window window;
    private final StockStep stock;
    private final PurchaseRows rows;
    private final TargetStep targets;
    private final Bought bought;
    private final boolean hasOthers;

    /// @param names what the figures are called
    /// @param window when a gap may be closed
    /// @param stock the recorded units
    /// @param rows where the figures are
    /// @param bequests what the holder takes over from schools that close
    /// @param until place of the last year in which the holder is open
    public PurchaseStep(
            CellNames names, Window window, StockStep stock, PurchaseRows rows, List<Bequest> bequests, int until) {
        this.names = names;
        this.window = window;
        this.stock = stock;
        this.rows = rows;
        this.targets = new TargetStep(names, rows);
        this.bought = new Bought(rows, bequests, names.frame(), stock.ends(), stock.life(), until);
        this.hasOthers = !bequests.isEmpty() || stock.hasOthersDuty();
    }

    /// Fills the rows for all years.
    public void run() {
        for (int year = 0; year < names.frame().length(); year++) {
            int there = there(year, Trace.NONE);
            int missing = missing(there, year, Trace.NONE);
            if (hasOthers) {
                rows.others().set(year, others(missing, ending(year)));
            }
            rows.own().set(year, own(missing, year));
            rows.planned().set(year, planned(there, year));
        }
    }

    /// What others replace: their units whose life ends, as far as they are still needed.
    public int others(int year, Trace trace) {
        int missing = missing(there(year, trace), year, trace);
        int ending = ending(year);
        if (trace.on()) {
            trace.input(Message.of("trace.purchase.others_ending"), new Value.Count(ending), null);
        }
        return others(missing, ending);
    }

    private static int others(int missing, int ending) {
        return Counts.known(missing) ? Math.min(missing, ending) : Counts.UNKNOWN;
    }

    private int ending(int year) {
        return stock.ending(names.frame().year(year), true) + bought.othersEnding(year);
    }

    /// What the authority buys: what is missing and nobody else replaces, in years in which a measure runs.
    public int own(int year, Trace trace) {
        int missing = missing(there(year, trace), year, trace);
        inputOthers(year, trace);
        window.explain(year, trace);
        return own(missing, year);
    }

    private int own(int missing, int year) {
        if (!Counts.known(missing)) {
            return Counts.UNKNOWN;
        }
        return window.isOpen(year) ? missing - rows.others().known(year) : 0;
    }

    /// Those of the authority's purchases that replace units whose life ends in the year; the rest is new.
    public int replacement(int year, Trace trace) {
        int own = rows.own().get(year);
        names.units(Metric.PURCHASE, own, year, trace);
        if (!Counts.known(own) || own == 0) {
            return own;
        }
        int ending = stock.ending(names.frame().year(year), false)
                + bought.ownEnding(year)
                + bought.othersEnding(year)
                - rows.others().known(year);
        if (trace.on()) {
            trace.input(Message.of("trace.purchase.ending"), new Value.Count(ending), null);
        }
        return Math.clamp(ending, 0, own);
    }

    /// What counts at the end of the year if the plan is carried out.
    public int planned(int year, Trace trace) {
        int there = there(year, trace);
        names.units(Metric.PURCHASE, rows.own().get(year), year, trace);
        inputOthers(year, trace);
        return planned(there, year);
    }

    private int planned(int there, int year) {
        return there + rows.own().known(year) + rows.others().known(year);
    }

    /// Target less what counts already, or unknown.
    private int missing(int there, int year, Trace trace) {
        int target = targets.value(year, trace);
        return Counts.known(target) ? Math.max(0, target - there) : Counts.UNKNOWN;
    }

    /// Recorded units that count, and those of earlier purchases.
    private int there(int year, Trace trace) {
        int earlier = bought.alive(year);
        names.units(Metric.STOCK, rows.stock().get(year), year, trace);
        if (trace.on()) {
            trace.input(Message.of("trace.purchase.alive"), new Value.Count(earlier), null);
            stock.ends()
                    .touching(names.frame().year(year))
                    .forEach(shift -> trace.rule(
                            Message.of(
                                    "trace.purchase.shifted",
                                    new Value.Plain(shift.due()),
                                    new Value.Plain(shift.year())),
                            FieldRef.whole(shift.id())));
        }
        return rows.stock().get(year) + earlier;
    }

    private void inputOthers(int year, Trace trace) {
        if (rows.others().known(year) > 0) {
            names.units(Metric.OTHERS_PURCHASE, rows.others().get(year), year, trace);
        }
    }
}
