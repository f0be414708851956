package org.medienplan.calc.purchase;

import org.medienplan.calc.base.Frame;
import org.medienplan.calc.stock.StockStep;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// Purchases of one item at one holder, in the order of the years: a year reads only years before it, so the same
/// functions serve to fill the rows and to explain them afterwards.
///
/// @param frame the years
/// @param life years for which a purchased unit counts
/// @param recurrence bought once, or paid yearly
/// @param window when a gap may be closed
/// @param stock the recorded units
/// @param rows where the figures are
/// @param figure the holder and item, to name figures in explanations
public record PurchaseStep(
        Frame frame,
        int life,
        Recurrence recurrence,
        Window window,
        StockStep stock,
        PurchaseRows rows,
        FigureId figure) {

    /// Fills the rows for all years.
    public void run() {
        for (int year = 0; year < frame.length(); year++) {
            rows.others().set(year, others(year, Trace.NONE));
            rows.own().set(year, own(year, Trace.NONE));
            rows.replacement().set(year, replacement(year, Trace.NONE));
            rows.planned().set(year, planned(year, Trace.NONE));
        }
    }

    /// What purchases of a year aim at: demand, in the tail no more than was there at the end of the horizon.
    public int target(int year, Trace trace) {
        int demand = rows.demand().get(year);
        if (trace.on()) {
            input(trace, Metric.DEMAND, year, demand);
        }
        if (!frame.isTail(year) || !Counts.known(demand)) {
            return demand;
        }
        int reached = rows.planned().known(frame.lastHorizonIndex());
        if (trace.on()) {
            input(trace, Metric.PLANNED_STOCK, frame.lastHorizonIndex(), reached);
            trace.rule(Message.of("trace.purchase.tail"), null);
        }
        return Math.min(demand, reached);
    }

    /// What others replace: their units whose life ends, as far as they are still needed.
    public int others(int year, Trace trace) {
        if (recurrence == Recurrence.YEARLY) {
            return 0;
        }
        int missing = missing(year, trace);
        int ending = stock.ending(frame.year(year), true) + bought(rows.others(), year - life);
        if (trace.on()) {
            trace.input(Message.of("trace.purchase.others_ending"), new Value.Count(ending), null);
        }
        return Counts.known(missing) ? Math.min(missing, ending) : Counts.UNKNOWN;
    }

    /// What the authority buys: what is missing and nobody else replaces, in years in which a measure runs.
    public int own(int year, Trace trace) {
        if (recurrence == Recurrence.YEARLY) {
            return 0;
        }
        int missing = missing(year, trace);
        int others = rows.others().known(year);
        boolean open = window.isOpen(frame, year);
        if (trace.on()) {
            if (others > 0) {
                input(trace, Metric.OTHERS_PURCHASE, year, others);
            }
            explainWindow(open, trace);
        }
        if (!Counts.known(missing)) {
            return Counts.UNKNOWN;
        }
        return open ? missing - others : 0;
    }

    /// Those of the authority's purchases that replace units whose life ends in the year; the rest is new.
    public int replacement(int year, Trace trace) {
        int own = rows.own().get(year);
        if (!Counts.known(own) || own == 0 || recurrence == Recurrence.YEARLY) {
            return own;
        }
        int ending = stock.ending(frame.year(year), false)
                + bought(rows.own(), year - life)
                + bought(rows.others(), year - life)
                - rows.others().known(year);
        if (trace.on()) {
            input(trace, Metric.PURCHASE, year, own);
            trace.input(Message.of("trace.purchase.ending"), new Value.Count(ending), null);
        }
        return Math.clamp(ending, 0, own);
    }

    /// What counts at the end of the year if the plan is carried out; services that run.
    public int planned(int year, Trace trace) {
        if (recurrence == Recurrence.YEARLY) {
            return running(year, trace);
        }
        int earlier = aliveEarlier(year);
        if (trace.on()) {
            input(trace, Metric.STOCK, year, rows.stock().get(year));
            trace.input(Message.of("trace.purchase.alive"), new Value.Count(earlier), null);
            input(trace, Metric.PURCHASE, year, rows.own().get(year));
        }
        return rows.stock().get(year)
                + earlier
                + rows.own().known(year)
                + rows.others().known(year);
    }

    private int running(int year, Trace trace) {
        int target = target(year, trace);
        boolean begun = window.hasBegun(frame, year);
        if (begun || !Counts.known(target)) {
            return target;
        }
        if (trace.on()) {
            input(trace, Metric.STOCK, year, rows.stock().get(year));
            trace.rule(Message.of("trace.purchase.not_begun"), measure());
        }
        return Math.min(target, rows.stock().get(year));
    }

    /// Target less what counts already, or unknown.
    private int missing(int year, Trace trace) {
        int target = target(year, trace);
        int countable = rows.stock().get(year);
        int earlier = aliveEarlier(year);
        if (trace.on()) {
            input(trace, Metric.STOCK, year, countable);
            trace.input(Message.of("trace.purchase.alive"), new Value.Count(earlier), null);
        }
        return Counts.known(target) ? Math.max(0, target - countable - earlier) : Counts.UNKNOWN;
    }

    /// Units bought in earlier years that still count.
    private int aliveEarlier(int year) {
        int alive = 0;
        for (int bought = Math.max(0, year - life + 1); bought < year; bought++) {
            alive += rows.own().known(bought) + rows.others().known(bought);
        }
        return alive;
    }

    private static int bought(Row purchases, int year) {
        return year < 0 ? 0 : purchases.known(year);
    }

    private void explainWindow(boolean open, Trace trace) {
        if (window.measures().isEmpty()) {
            trace.rule(Message.of("trace.purchase.no_measure"), null);
        } else {
            trace.rule(Message.of(open ? "trace.purchase.measure_runs" : "trace.purchase.measure_waits"), measure());
        }
    }

    private FieldRef measure() {
        Measure first = window.measures().getFirst();
        return FieldRef.whole(first.id());
    }

    private void input(Trace trace, Metric metric, int year, int units) {
        trace.input(
                Message.of("metric." + metric.key()),
                new Value.Count(units),
                figure.as(metric).forYear(frame.year(year)));
    }
}
