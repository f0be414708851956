package org.medienplan.calc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.FactBook;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.provision.Provision;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Derivation;
import org.medienplan.trace.Trace;

/// All figures of a plan, immutable. A plan that differs in one school costs the computation of that school only.
public final class Figures {

    private final Plan plan;
    private final Shared shared;
    private final List<HolderFigures> blocks;
    private final Map<RecordId, HolderFigures> byHolder;

    private Figures(Plan plan, Shared shared, List<HolderFigures> blocks) {
        this.plan = plan;
        this.shared = shared;
        this.blocks = blocks;
        this.byHolder = HashMap.newHashMap(blocks.size());
        blocks.forEach(block -> byHolder.put(block.facts().holder(), block));
    }

    /// Computes a plan from nothing.
    public static Figures of(Plan plan) {
        Shared shared = Shared.of(plan);
        return new Figures(
                plan,
                shared,
                FactBook.of(plan).stream()
                        .map(facts -> new HolderFigures(shared, facts))
                        .toList());
    }

    /// Computes a plan that was edited: blocks of holders whose facts are the same are taken over.
    public Figures update(Plan edited) {
        if (!Shared.isSame(plan, edited)) {
            return of(edited);
        }
        List<HolderFigures> changed = new ArrayList<>(blocks.size());
        for (HolderFacts facts : FactBook.of(edited)) {
            HolderFigures before = byHolder.get(facts.holder());
            changed.add(before != null && before.facts().equals(facts) ? before : new HolderFigures(shared, facts));
        }
        return new Figures(edited, shared, changed);
    }

    public Plan plan() {
        return plan;
    }

    public Frame frame() {
        return shared.frame();
    }

    public ItemList items() {
        return shared.items();
    }

    List<HolderFigures> blocks() {
        return blocks;
    }

    @Nullable
    HolderFigures block(RecordId holder) {
        return byHolder.get(holder);
    }

    Shared shared() {
        return shared;
    }

    /// Schools, then authorities, each in the order of their keys.
    public List<RecordId> holders() {
        return blocks.stream().map(block -> block.facts().holder()).toList();
    }

    /// A figure, or why there is none of that name.
    public Outcome<Figure> figure(FigureId id) {
        return Selection.of(id, this).map(selection -> sum(id, selection));
    }

    /// The value of a figure whose name is known to be good: pieces, heads or cents; unknown parts count as zero.
    ///
    /// @throws IllegalStateException where there is no such figure
    public long value(Metric metric, @Nullable Integer year, @Nullable RecordId holder, @Nullable RecordId item) {
        return figure(new FigureId(metric, year, holder, item)).orElseThrow().value();
    }

    /// How a figure comes about, one level deep.
    public Outcome<Derivation> explain(FigureId id) {
        return Selection.of(id, this).map(selection -> new Explanation(this, id, selection).derivation());
    }

    /// What a holder needs of an item, or of all items of a bundle, against what is there at the end of a year.
    ///
    /// @param available [Metric#STOCK] for what is recorded, [Metric#PLANNED_STOCK] for what the plan leads to
    /// @throws IllegalArgumentException where there is no such holder, or the plan does not reach that year
    public Provision provision(Metric available, int year, RecordId holder, RecordId item) {
        HolderFigures block = block(holder);
        if (block == null || !frame().contains(year)) {
            throw new IllegalArgumentException("no figures of " + holder + " in " + year);
        }
        int at = frame().index(year);
        Provision sum = Provision.NONE;
        for (int place : items().placesOf(item)) {
            int demand = block.isMissing(Metric.DEMAND, place, at)
                    ? Counts.UNKNOWN
                    : Math.toIntExact(block.value(Metric.DEMAND, place, at));
            int there = Math.toIntExact(block.value(available, place, at));
            sum = sum.plus(Provision.of(demand, there, shared.prices().price(place, at, Trace.NONE)));
        }
        return sum;
    }

    private Figure sum(FigureId id, Selection selection) {
        if (id.metric() == Metric.PRICE) {
            int item = selection.items().getFirst();
            return new Figure(id, shared.prices().price(item, selection.years().getFirst(), Trace.NONE), 0);
        }
        Driver driver = id.metric().driver();
        long sum = 0;
        int missing = 0;
        for (HolderFigures block : selection.holders()) {
            if (driver != null) {
                int value = block.driver(driver, selection.years().getFirst());
                sum += Math.max(value, 0);
                missing += Counts.known(value) ? 0 : 1;
            } else {
                sum = Math.addExact(sum, sum(id.metric(), block, selection));
                missing += isMissing(id.metric(), block, selection) ? 1 : 0;
            }
        }
        return new Figure(id, sum, missing);
    }

    private static long sum(Metric metric, HolderFigures block, Selection selection) {
        long sum = 0;
        for (int item : selection.items()) {
            for (int year : selection.years()) {
                sum = Math.addExact(sum, block.value(metric, item, year));
            }
        }
        return sum;
    }

    private static boolean isMissing(Metric metric, HolderFigures block, Selection selection) {
        for (int item : selection.items()) {
            for (int year : selection.years()) {
                if (block.isMissing(metric, item, year)) {
                    return true;
                }
            }
        }
        return false;
    }
}
