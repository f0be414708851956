package org.medienplan.calc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.FactBook;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.calc.cost.Prices;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.provision.Provision;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.calc.teaching.SchoolLessons;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Derivation;
import org.medienplan.trace.Trace;

/// All figures of a plan, immutable. A plan that differs in one school costs the computation of that school only.
public final class Figures {

    private final Plan plan;
    private final Shared shared;
    private final FactBook facts;
    private final List<HolderFigures> blocks;
    private final Map<RecordId, HolderFigures> byHolder;
    private final Once<Funding> funding;

    private Figures(Plan plan, Shared shared, FactBook facts, List<HolderFigures> blocks) {
        this.plan = plan;
        this.shared = shared;
        this.facts = facts;
        this.blocks = blocks;
        this.byHolder = HashMap.newHashMap(blocks.size());
        blocks.forEach(block -> byHolder.put(block.facts().holder(), block));
        this.funding = new Once<>(this::allocated);
    }

    /// Computes a plan from nothing.
    public static Figures of(Plan plan) {
        return of(plan, FactBook.of(plan));
    }

    private static Figures of(Plan plan, FactBook facts) {
        Shared shared = Shared.of(plan);
        return new Figures(
                plan,
                shared,
                facts,
                Succession.compute(
                        facts.all(), (holder, predecessors) -> new HolderFigures(shared, holder, predecessors)));
    }

    /// Computes a plan that was edited: blocks of holders whose facts are the same are taken over.
    public Figures update(Plan edited) {
        if (!Shared.isSame(plan, edited)) {
            return of(edited, facts.update(edited));
        }
        FactBook editedFacts = facts.update(edited);
        List<HolderFigures> edits = Succession.compute(editedFacts.all(), (holder, predecessors) -> {
            HolderFigures before = byHolder.get(holder.holder());
            return before != null && before.holdFor(holder, predecessors)
                    ? before
                    : new HolderFigures(shared, holder, predecessors);
        });
        return new Figures(edited, shared, editedFacts, edits);
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

    /// Unit prices by item and year.
    public Prices prices() {
        return shared.prices();
    }

    /// Who looks after the technology, and what that takes.
    public ServiceBook services() {
        return shared.services();
    }

    /// The units of all holders at which a line of effort arises, in a year of the frame; what is not known counts as
    /// zero.
    public int units(EffortLine line, int yearIndex) {
        return SupportExplanation.units(line, yearIndex, blocks);
    }

    List<HolderFigures> blocks() {
        return blocks;
    }

    @Nullable
    HolderFigures block(RecordId holder) {
        return byHolder.get(holder);
    }

    /// Schools, then authorities, each in the order of their keys.
    public List<RecordId> holders() {
        return blocks.stream().map(block -> block.facts().holder()).toList();
    }

    /// A figure, or why there is none of that name.
    public Outcome<Figure> figure(FigureId id) {
        return Selection.of(id, this).map(selection -> new Sum(this, id, selection).figure());
    }

    /// The value of a figure whose name is known to be good: pieces, heads or cents; unknown parts count as zero.
    ///
    /// @throws IllegalStateException where there is no such figure
    public long value(Metric metric, @Nullable Integer year, @Nullable RecordId holder, @Nullable RecordId item) {
        return figure(new FigureId(metric, year, holder, item)).orElseThrow().value();
    }

    /// The lines that make up all costs of a holder, by item, year and part; only those that are not zero.
    ///
    /// @throws IllegalArgumentException where there is no such holder
    public List<CostLine> lines(RecordId holder) {
        HolderFigures block = byHolder.get(holder);
        if (block == null) {
            throw new IllegalArgumentException("no holder " + holder);
        }
        return block.items().flatMap(item -> new CostLines(item).all().stream()).toList();
    }

    /// Who pays which line of cost. It is found out when somebody asks, and only once.
    public Funding funding() {
        return funding.get();
    }

    private Funding allocated() {
        List<CostLine> lines =
                holders().stream().flatMap(holder -> lines(holder).stream()).toList();
        return Funding.of(plan, facts, lines, new Predecessors(this));
    }

    /// How a figure comes about, one level deep.
    public Outcome<Derivation> explain(FigureId id) {
        return Selection.of(id, this).map(selection -> {
            Explanation general = new Explanation(this, id, selection);
            if (id.metric().isOfFunding() && general.isCell()) {
                return new FundingExplanation(this, id).derivation();
            }
            return id.metric().isOfSupport() && id.year() != null
                    ? new SupportExplanation(this, id, selection).derivation()
                    : general.derivation();
        });
    }

    /// What a school teaches with digital media, and what that needs.
    ///
    /// @throws IllegalArgumentException where there is no such school
    public SchoolLessons lessons(RecordId school) {
        HolderFigures block = byHolder.get(school);
        if (block == null) {
            throw new IllegalArgumentException("no holder " + school);
        }
        return block.lessons();
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
            sum = sum.plus(provision(available, block, place, at));
        }
        return sum;
    }

    /// How far everything that another version of the plan asks for would be met by what this one leads to.
    ///
    /// @param wanted figures whose demand and prices count; of the same years
    /// @param year at its end
    public Provision provided(Figures wanted, int year) {
        int at = frame().index(year);
        Provision sum = Provision.NONE;
        for (int item = 0; item < wanted.items().size(); item++) {
            int place = items().place(wanted.items().item(item).id());
            long price = wanted.prices().price(item, at, Trace.NONE);
            for (HolderFigures asks : wanted.blocks) {
                HolderFigures has = place < 0 ? null : byHolder.get(asks.facts().holder());
                long available = has != null && has.holds(place) ? has.value(Metric.PLANNED_STOCK, place, at) : 0;
                // What is neither there nor asked for adds nothing, as long as its price is known.
                if (available != 0 || asks.holds(item) || !Cents.known(price)) {
                    sum = sum.plus(provision(available, asks, item, at, price));
                }
            }
        }
        return sum;
    }

    private Provision provision(Metric available, HolderFigures block, int item, int year) {
        return provision(block.value(available, item, year), block, item, year, prices().price(item, year, Trace.NONE));
    }

    private static Provision provision(long available, HolderFigures block, int item, int year, long price) {
        boolean known = !block.isMissing(Metric.DEMAND, item, year) && Cents.known(price);
        int demand = known ? Math.toIntExact(block.value(Metric.DEMAND, item, year)) : Counts.UNKNOWN;
        return Provision.of(demand, Math.toIntExact(available), price);
    }
}
