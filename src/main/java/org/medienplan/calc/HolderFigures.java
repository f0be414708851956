package org.medienplan.calc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.medienplan.calc.base.DriverStep;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Held;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.cost.CostRows;
import org.medienplan.calc.cost.CostStep;
import org.medienplan.calc.demand.DemandStep;
import org.medienplan.calc.demand.RuleSet;
import org.medienplan.calc.purchase.PurchaseRows;
import org.medienplan.calc.purchase.PurchaseStep;
import org.medienplan.calc.purchase.Row;
import org.medienplan.calc.purchase.Window;
import org.medienplan.calc.stock.Ageing;
import org.medienplan.calc.stock.StockStep;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// All figures of one holder: a block of item × year for each quantity, filled once and never changed after. Money of
/// an
/// item is computed from the quantities whenever it is asked; only capital and current expenditure are kept.
final class HolderFigures {

    private final Shared shared;
    private final HolderFacts facts;
    private final Drivers drivers;
    private final RuleSet rules;
    private final Window[] windows;
    private final List<List<Held>> holdings;
    private final Map<Metric, int[]> units = new EnumMap<>(Metric.class);
    private final int[] paidByOthers;
    private final long[] capital;
    private final long[] expense;

    HolderFigures(Shared shared, HolderFacts facts) {
        int size = shared.items().size() * shared.frame().length();
        this.shared = shared;
        this.facts = facts;
        this.drivers = Drivers.of(facts, shared.frame(), shared.assumptions());
        this.rules = shared.rules().rulesFor(facts);
        this.windows = shared.measures().windows(facts.holder(), shared.items());
        this.holdings = byItem(shared, facts);
        this.paidByOthers = new int[size];
        this.capital = new long[size];
        this.expense = new long[size];
        for (Metric metric : Stored.UNITS) {
            units.put(metric, new int[size]);
        }
        units.put(Metric.DEMAND, demandStep().all(shared.rules()));
        for (int item = 0; item < shared.items().size(); item++) {
            fill(item);
        }
    }

    /// The quantities that a block keeps.
    private static final class Stored {
        static final List<Metric> UNITS = List.of(
                Metric.STOCK,
                Metric.PRESENT,
                Metric.PURCHASE,
                Metric.OTHERS_PURCHASE,
                Metric.REPLACEMENT,
                Metric.PLANNED_STOCK);
    }

    private static List<List<Held>> byItem(Shared shared, HolderFacts facts) {
        List<List<Held>> lists = new ArrayList<>(shared.items().size());
        for (int i = 0; i < shared.items().size(); i++) {
            lists.add(List.of());
        }
        for (Held held : facts.holdings()) {
            int place = shared.items().place(held.holding().item());
            if (place >= 0) {
                if (lists.get(place).isEmpty()) {
                    lists.set(place, new ArrayList<>(2));
                }
                lists.get(place).add(held);
            }
        }
        return lists;
    }

    private void fill(int item) {
        Frame frame = shared.frame();
        StockStep stock = stockStep(item);
        for (int year = 0; year < frame.length(); year++) {
            int at = at(item, year);
            block(Metric.STOCK)[at] = stock.countable(frame.year(year), Trace.NONE);
            block(Metric.PRESENT)[at] = stock.present(frame.year(year), Trace.NONE);
            paidByOthers[at] = stock.paidByOthers(frame.year(year));
        }
        purchaseStep(item).run();
        CostStep cost = costStep(item);
        for (int year = 0; year < frame.length(); year++) {
            capital[at(item, year)] = cost.cents(Metric.CAPITAL, year, Trace.NONE);
            expense[at(item, year)] = cost.cents(Metric.EXPENSE, year, Trace.NONE);
        }
    }

    HolderFacts facts() {
        return facts;
    }

    /// A driver in a year, or [Counts#UNKNOWN].
    int driver(Driver driver, int year) {
        return drivers.value(driver, year);
    }

    /// Whether a cell rests on a demand that is not known.
    boolean isMissing(Metric metric, int item, int year) {
        return switch (metric) {
            case STOCK, PRESENT, PRICE -> false;
            default -> !Counts.known(block(Metric.DEMAND)[at(item, year)]);
        };
    }

    /// The value of a cell that has an item, as it was computed in bulk; unknown counts as zero.
    long value(Metric metric, int item, int year) {
        int at = at(item, year);
        return switch (metric) {
            case CAPITAL -> capital[at];
            case EXPENSE -> expense[at];
            case COST -> capital[at] + expense[at];
            case DEMAND, STOCK, PRESENT, PURCHASE, OTHERS_PURCHASE, REPLACEMENT, PLANNED_STOCK ->
                Math.max(block(metric)[at], 0);
            default -> Math.max(computed(metric, item, year, Trace.NONE), 0);
        };
    }

    /// The value of a cell computed anew by the step that fills it, so that a trace can listen; unknown is
    /// [Counts#UNKNOWN].
    long computed(Metric metric, int item, int year, Trace trace) {
        Frame frame = shared.frame();
        return switch (metric) {
            case DEMAND -> demandStep().value(item, year, block(Metric.DEMAND), trace);
            case STOCK -> stockStep(item).countable(frame.year(year), trace);
            case PRESENT -> stockStep(item).present(frame.year(year), trace);
            case TARGET -> purchaseStep(item).target(year, trace);
            case PURCHASE -> purchaseStep(item).own(year, trace);
            case OTHERS_PURCHASE -> purchaseStep(item).others(year, trace);
            case REPLACEMENT -> purchaseStep(item).replacement(year, trace);
            case PLANNED_STOCK -> purchaseStep(item).planned(year, trace);
            case GAP -> difference(Metric.DEMAND, Metric.STOCK, item, year, trace);
            case ADDITION -> difference(Metric.PURCHASE, Metric.REPLACEMENT, item, year, trace);
            default -> costStep(item).cents(metric, year, trace);
        };
    }

    private long difference(Metric whole, Metric less, int item, int year, Trace trace) {
        int minuend = block(whole)[at(item, year)];
        int subtrahend = block(less)[at(item, year)];
        if (trace.on()) {
            for (Metric part : List.of(whole, less)) {
                trace.input(
                        Message.of("metric." + part.key()),
                        new Value.Count(block(part)[at(item, year)]),
                        figure(item).as(part).forYear(shared.frame().year(year)));
            }
        }
        return Counts.known(minuend) ? Math.max(0, minuend - subtrahend) : Counts.UNKNOWN;
    }

    /// A driver computed anew by its step, so that a trace can listen.
    int computedDriver(Driver driver, int year, Trace trace) {
        return new DriverStep(facts, shared.frame(), shared.assumptions(), drivers).value(driver, year, trace);
    }

    private DemandStep demandStep() {
        return new DemandStep(facts, drivers, rules, shared.items(), shared.frame());
    }

    private StockStep stockStep(int item) {
        Item record = shared.items().item(item);
        Ageing ageing = new Ageing(life(item), shared.frame().firstYear());
        return new StockStep(holdings.get(item), ageing, record.recurrence());
    }

    private PurchaseStep purchaseStep(int item) {
        PurchaseRows rows = new PurchaseRows(
                row(Metric.DEMAND, item),
                row(Metric.STOCK, item),
                row(Metric.PURCHASE, item),
                row(Metric.OTHERS_PURCHASE, item),
                row(Metric.REPLACEMENT, item),
                row(Metric.PLANNED_STOCK, item));
        return new PurchaseStep(
                shared.frame(),
                life(item),
                shared.items().item(item).recurrence(),
                windows[item],
                stockStep(item),
                rows,
                figure(item));
    }

    private CostStep costStep(int item) {
        CostRows rows = new CostRows(
                row(Metric.PURCHASE, item),
                row(Metric.OTHERS_PURCHASE, item),
                row(Metric.PLANNED_STOCK, item),
                new Row(paidByOthers, at(item, 0)));
        return new CostStep(
                item,
                shared.items(),
                shared.prices(),
                rows,
                rules.followsPupils(item),
                shared.frame().firstYear(),
                figure(item));
    }

    List<CostLine> lines() {
        return IntStream.range(0, shared.items().size())
                .mapToObj(item ->
                        new CostLines(shared, facts.holder(), shared.items().item(item), windows[item], costStep(item)))
                .flatMap(lines -> lines.all().stream())
                .toList();
    }

    private int life(int item) {
        return rules.life(item, shared.items().item(item).planningLife());
    }

    private FigureId figure(int item) {
        return FigureId.of(Metric.DEMAND)
                .forHolder(facts.holder())
                .forItem(shared.items().item(item).id());
    }

    private Row row(Metric metric, int item) {
        return new Row(block(metric), at(item, 0));
    }

    private int[] block(Metric metric) {
        int[] block = units.get(metric);
        return block == null ? new int[0] : block;
    }

    private int at(int item, int year) {
        return item * shared.frame().length() + year;
    }

    /// Capital and current expenditure of all items in a year, in cents.
    long cost(int year) {
        long sum = 0;
        for (int at = year; at < capital.length; at += shared.frame().length()) {
            sum += capital[at] + expense[at];
        }
        return sum;
    }

    @Override
    public String toString() {
        return facts.holder() + " " + Arrays.toString(capital);
    }
}
