package org.medienplan.calc;

import java.util.List;
import org.medienplan.calc.base.CellNames;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Held;
import org.medienplan.calc.base.Row;
import org.medienplan.calc.cost.AcquisitionCost;
import org.medienplan.calc.cost.CostStep;
import org.medienplan.calc.cost.ItemPrices;
import org.medienplan.calc.cost.ServiceCost;
import org.medienplan.calc.purchase.Bequest;
import org.medienplan.calc.purchase.PurchaseRows;
import org.medienplan.calc.purchase.PurchaseStep;
import org.medienplan.calc.purchase.ServiceStep;
import org.medienplan.calc.purchase.TargetStep;
import org.medienplan.calc.stock.StockStep;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// The figures of one item at one holder. Quantities that others rest on are computed once and kept, the rest follows
/// from them whenever it is asked.
///
/// @param holder everything about the holder
/// @param item the place of the item
/// @param stock its recorded units
/// @param bequests what the holder takes over of it from schools that close
/// @param rows its quantities
record ItemFigures(HolderFigures holder, int item, StockStep stock, List<Bequest> bequests, PurchaseRows rows) {

    /// An item that the holder neither has nor needs.
    static ItemFigures nothing(HolderFigures holder, int item) {
        Row zero = holder.shared().zero();
        Row demand = holder.demand().of(item);
        return new ItemFigures(
                holder,
                item,
                holder.stockStep(item, List.of()),
                List.of(),
                new PurchaseRows(demand, demand, zero, zero, zero, zero));
    }

    /// Computes what is kept.
    ///
    /// @param units recorded units at the holder
    /// @param totals what the item costs is added there
    static ItemFigures of(HolderFigures holder, int item, List<Held> units, List<Bequest> bequests, CostTotals totals) {
        StockStep stock = holder.stockStep(item, units);
        boolean others = !bequests.isEmpty() || stock.hasOthersDuty();
        Row zero = holder.shared().zero();
        Frame frame = holder.shared().frame();
        PurchaseRows rows = new PurchaseRows(
                holder.demand().of(item),
                holder.reached(item),
                stock.isEmpty() ? zero : Row.of(frame),
                stock.isService() ? zero : Row.of(frame),
                stock.isService() || !others ? zero : Row.of(frame),
                Row.of(frame));
        ItemFigures figures = new ItemFigures(holder, item, stock, bequests, rows);
        figures.fill(totals);
        return new ItemFigures(holder, item, stock, bequests, rows.compact(zero));
    }

    private void fill(CostTotals totals) {
        CellNames names = names();
        stock.fill(rows.stock(), names.frame());
        if (stock.isService()) {
            services(names).run();
            add(serviceCost(names), totals);
        } else {
            PurchaseStep purchases = purchases(names);
            purchases.run();
            add(acquisitionCost(names, purchases), totals);
        }
    }

    /// Capital and current expenditure of every year, added to the totals of the holder.
    private void add(CostStep costs, CostTotals totals) {
        int known = rows.demand().firstUnknown();
        for (int year = 0; year < holder.shared().frame().length(); year++) {
            if (!costs.isNothing(year)) {
                long capital = costs.cents(Metric.CAPITAL, year, Trace.NONE);
                totals.add(item, year, capital, costs.cents(Metric.EXPENSE, year, Trace.NONE));
            }
            if (year >= known) {
                totals.missing(item, year);
            }
        }
    }

    /// The value of a cell; unknown counts as zero.
    long value(Metric metric, int year) {
        return switch (metric) {
            case DEMAND, SUPPORT_HOURS -> rows.demand().known(year);
            case STOCK -> rows.stock().get(year);
            case PURCHASE -> rows.own().known(year);
            case OTHERS_PURCHASE -> rows.others().known(year);
            case PLANNED_STOCK -> rows.planned().known(year);
            default -> Math.max(computed(metric, year, Trace.NONE), 0);
        };
    }

    /// The value of a cell computed anew by the step that fills it, so that a trace can listen; unknown is
    /// [Counts#UNKNOWN].
    long computed(Metric metric, int year, Trace trace) {
        return switch (metric) {
            case DEMAND -> holder.demandStep().value(item, year, holder.demand(), trace);
            case STOCK -> stock.countable(year(year), trace);
            case PRESENT -> stock.present(year(year), trace);
            case GAP -> difference(Metric.DEMAND, Metric.STOCK, year, trace);
            case TARGET -> new TargetStep(names(), rows).value(year, trace);
            case PURCHASE ->
                stock.isService() ? notBought(trace) : purchases(names()).own(year, trace);
            case OTHERS_PURCHASE ->
                stock.isService() ? notBought(trace) : purchases(names()).others(year, trace);
            case REPLACEMENT ->
                stock.isService() ? notBought(trace) : purchases(names()).replacement(year, trace);
            case ADDITION -> difference(Metric.PURCHASE, Metric.REPLACEMENT, year, trace);
            case PLANNED_STOCK ->
                stock.isService()
                        ? services(names()).running(year, trace)
                        : purchases(names()).planned(year, trace);
            default -> costs().cents(metric, year, trace);
        };
    }

    private static int notBought(Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of("trace.purchase.service"), null);
        }
        return 0;
    }

    private long difference(Metric whole, Metric less, int year, Trace trace) {
        long minuend = computed(whole, year, Trace.NONE);
        long subtrahend = computed(less, year, Trace.NONE);
        if (trace.on()) {
            trace.input(Message.choice(whole), new Value.Count(minuend), names().of(whole, year));
            trace.input(Message.choice(less), new Value.Count(subtrahend), names().of(less, year));
        }
        return minuend == Counts.UNKNOWN ? Counts.UNKNOWN : Math.max(0, minuend - subtrahend);
    }

    /// Whether a cell rests on a demand that is not known: what is bought and paid rests on all years before, too.
    boolean isMissing(Metric metric, int year) {
        return switch (metric) {
            case STOCK, PRESENT -> false;
            case DEMAND, GAP, SUPPORT_HOURS, POSTS ->
                !Counts.known(rows.demand().get(year));
            default ->
                rows.demand().firstUnknown() <= year
                        || (metric.unit() == Metric.Unit.MONEY && !Cents.known(computed(metric, year, Trace.NONE)));
        };
    }

    CostStep costs() {
        CellNames names = names();
        return stock.isService() ? serviceCost(names) : acquisitionCost(names, purchases(names));
    }

    private CostStep acquisitionCost(CellNames names, PurchaseStep purchases) {
        return CostStep.of(new AcquisitionCost(names, prices(), rows.own(), purchases), rows);
    }

    private CostStep serviceCost(CellNames names) {
        boolean followsPupils = holder.followsPupils(item);
        return CostStep.of(new ServiceCost(names, prices(), rows.planned(), stock, followsPupils), rows);
    }

    private ItemPrices prices() {
        return holder.shared().prices().of(item);
    }

    private PurchaseStep purchases(CellNames names) {
        return new PurchaseStep(names, holder.window(item), stock, rows, bequests, holder.lastOpenYear());
    }

    private ServiceStep services(CellNames names) {
        return new ServiceStep(names, holder.window(item), rows);
    }

    private CellNames names() {
        Shared shared = holder.shared();
        return new CellNames(holder.facts().holder(), shared.items().item(item).id(), shared.frame());
    }

    private int year(int yearIndex) {
        return holder.shared().frame().year(yearIndex);
    }
}
