package org.medienplan.calc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.DriverStep;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Ends;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Held;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.Row;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.DemandStep;
import org.medienplan.calc.demand.HolderNeeds;
import org.medienplan.calc.demand.RuleSet;
import org.medienplan.calc.purchase.Bequest;
import org.medienplan.calc.purchase.Window;
import org.medienplan.calc.stock.StockStep;
import org.medienplan.calc.teaching.SchoolLessons;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.Driver;
import org.medienplan.ref.GradeRange;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// All figures of one holder, computed once and never changed after. Items that it neither has nor needs take no room.
final class HolderFigures {

    private final Shared shared;
    private final HolderFacts facts;
    private final List<HolderFigures> predecessors;
    private final Drivers drivers;
    private final RuleSet rules;
    private final HolderNeeds needs;
    private final List<Window> windows;
    private final Demand demand;
    private final @Nullable ItemFigures[] items;
    private final CostTotals costs;

    /// @param predecessors schools that close and whose stock goes on here
    HolderFigures(Shared shared, HolderFacts facts, List<HolderFigures> predecessors) {
        this.shared = shared;
        this.facts = facts;
        this.predecessors = List.copyOf(predecessors);
        this.drivers = Drivers.of(facts, shared.frame(), shared.assumptions());
        this.rules = shared.rules().rulesFor(facts);
        this.needs = shared.needs().needs(facts, drivers);
        this.windows = shared.measures().windows(facts.holder());
        this.demand = demandStep().all(shared.zero());
        this.items = new @Nullable ItemFigures[shared.items().size()];
        this.costs = new CostTotals(shared.items(), shared.frame().length());
        List<List<Held>> units = unitsByItem();
        for (int item = 0; item < items.length; item++) {
            fill(item, units.get(item), bequests(item));
        }
    }

    private List<List<Held>> unitsByItem() {
        List<List<Held>> units = new ArrayList<>(shared.items().size());
        for (int item = 0; item < shared.items().size(); item++) {
            units.add(List.of());
        }
        for (Held held : facts.holdings()) {
            int item = shared.items().place(held.holding().item());
            if (item >= 0) {
                if (units.get(item).isEmpty()) {
                    units.set(item, new ArrayList<>(1));
                }
                units.get(item).add(held);
            }
        }
        return units;
    }

    private void fill(int item, List<Held> units, List<Bequest> bequests) {
        if (units.isEmpty() && bequests.isEmpty() && demand.of(item).isZero()) {
            return;
        }
        items[item] = ItemFigures.of(this, item, units, bequests, costs);
    }

    private List<Bequest> bequests(int item) {
        if (predecessors.isEmpty()) {
            return List.of();
        }
        return predecessors.stream()
                .flatMap(predecessor -> predecessor.bequeathed(item).stream())
                .toList();
    }

    /// What was bought of an item by the time at which the school closes.
    private List<Bequest> bequeathed(int item) {
        ItemFigures figures = items[item];
        if (figures == null) {
            return List.of();
        }
        List<Bequest> bequeathed = new ArrayList<>();
        int year = lastOpenYear() + 1;
        bequeathed.add(new Bequest(year, figures.rows().own(), figures.rows().others()));
        figures.bequests().forEach(earlier -> bequeathed.add(earlier.passedOn(year)));
        return bequeathed;
    }

    /// Whether these figures hold for a holder in an edited plan.
    boolean holdFor(HolderFacts edited, List<HolderFigures> editedPredecessors) {
        return sameObjects(predecessors, editedPredecessors) && facts.equals(edited);
    }

    private static boolean sameObjects(List<HolderFigures> some, List<HolderFigures> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
    }

    Shared shared() {
        return shared;
    }

    HolderFacts facts() {
        return facts;
    }

    /// Whether the demand for an item runs with the pupils of a school year rather than with a calendar year.
    boolean followsPupils(int item) {
        return (rules.followsPupils(item) && !needs.replaceStandard(item)) || needs.followsPupils(item);
    }

    Demand demand() {
        return demand;
    }

    Window window(int item) {
        return windows.get(item);
    }

    CostTotals costs() {
        return costs;
    }

    /// The place of the last year in which the holder is open, beyond the frame where it has no end.
    int lastOpenYear() {
        return Math.clamp(
                (long) facts.open().until() - shared.frame().firstYear(),
                -1,
                shared.frame().length());
    }

    /// What it teaches.
    SchoolLessons lessons() {
        return shared.lessons().lessons(facts, drivers);
    }

    /// A driver in a year, or [Counts#UNKNOWN].
    int driver(Driver driver, int year) {
        return drivers.value(driver, year);
    }

    /// A driver computed anew by its step, so that a trace can listen.
    int computedDriver(Driver driver, int year, Trace trace) {
        return new DriverStep(facts, shared.frame(), shared.assumptions(), drivers).value(driver, year, trace);
    }

    /// Counted pupils of some grades, or [Counts#UNKNOWN].
    int pupils(GradeRange grades, int year, Trace trace) {
        return new DriverStep(facts, shared.frame(), shared.assumptions(), drivers).pupils(grades, year, trace);
    }

    /// The figures of an item.
    ItemFigures item(int item) {
        ItemFigures figures = items[item];
        return figures == null ? ItemFigures.nothing(this, item) : figures;
    }

    /// The figures of all items that it has or needs.
    Stream<ItemFigures> items() {
        return Arrays.stream(items).filter(Objects::nonNull);
    }

    /// Whether it has or needs an item; all figures of any other are zero.
    boolean holds(int item) {
        return items[item] != null;
    }

    /// The value of a cell that has an item; unknown counts as zero.
    long value(Metric metric, int item, int year) {
        ItemFigures figures = items[item];
        return figures == null ? 0 : figures.value(metric, year);
    }

    /// Whether a cell rests on a demand that is not known.
    boolean isMissing(Metric metric, int item, int year) {
        ItemFigures figures = items[item];
        return figures != null && figures.isMissing(metric, year);
    }

    DemandStep demandStep() {
        return new DemandStep(facts, drivers, rules, shared.items(), shared.frame(), needs);
    }

    StockStep stockStep(int item, List<Held> units) {
        Item record = shared.items().item(item);
        int life = rules.life(item, record.planningLife());
        Ends ends = Ends.of(record.id(), facts.shifts());
        return new StockStep(units, shared.ageings().get(life), ends, record.recurrence());
    }

    /// The demand for an item as far as measures have reached the grades.
    Row reached(int item) {
        Window window = windows.get(item);
        if (!window.isLimited()) {
            return demand.of(item);
        }
        Frame frame = shared.frame();
        Row reached = Row.of(frame);
        for (int year = 0; year < frame.length(); year++) {
            reached.set(year, demandStep().ofGrades(window.reached(year), item, year, demand, Trace.NONE));
        }
        return reached;
    }

    @Override
    public String toString() {
        return "figures of " + facts.holder();
    }
}
