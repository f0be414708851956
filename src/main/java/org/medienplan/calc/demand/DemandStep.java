package org.medienplan.calc.demand;

import java.util.List;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Grades;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.base.Row;
import org.medienplan.message.Message;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.ref.Driver;
import org.medienplan.trace.Trace;

/// The demand of one holder: what its standard asks for and what is needed beside it, then what the school deviates
/// from that.
public final class DemandStep {

    private final HolderFacts facts;
    private final Drivers drivers;
    private final RuleSet rules;
    private final ItemList items;
    private final Frame frame;
    private final HolderNeeds needs;
    private final StandardStep standard;

    /// @param facts the holder
    /// @param drivers its drivers
    /// @param rules the rules that apply to it
    /// @param items the items
    /// @param frame the years
    /// @param needs what it needs beside its standard
    public DemandStep(
            HolderFacts facts, Drivers drivers, RuleSet rules, ItemList items, Frame frame, HolderNeeds needs) {
        this.facts = facts;
        this.drivers = drivers;
        this.rules = rules;
        this.items = items;
        this.frame = frame;
        this.needs = needs;
        this.standard = new StandardStep(facts, rules, new RuleStep(facts.holder(), drivers, frame));
    }

    /// Demand of all items and years.
    ///
    /// @param zero the row of an item that is never asked for
    public Demand all(Row zero) {
        Demand demand = new Demand(items.size());
        for (int item : rules.order()) {
            demand.put(item, row(item, demand).or(zero));
        }
        for (int pass = rules.circle(); pass < rules.order().length; pass++) {
            circle(demand, zero);
        }
        return demand;
    }

    /// What follows others in a circle is not known, unless something else decides in the place of a rule of the
    /// circle: a deviation, or a need instead of the standard. That reaches those that follow it one after the other.
    private void circle(Demand demand, Row zero) {
        for (int i = rules.circle(); i < rules.order().length; i++) {
            int item = rules.order()[i];
            demand.put(item, row(item, demand).or(zero));
        }
    }

    private Row row(int item, Demand demand) {
        Row row = Row.of(frame);
        int steadyFrom = steadyFrom(item);
        for (int year = 0; year < steadyFrom; year++) {
            row.set(year, value(item, year, demand, Trace.NONE));
        }
        row.hold(steadyFrom);
        return row;
    }

    /// The first year from which everything that the demand for an item follows is as it was in the year before.
    private int steadyFrom(int item) {
        int settled = Math.max(settled(item), lastDeviation());
        return Math.min(frame.length(), Math.max(drivers.steadyFrom(), settled + 1));
    }

    /// The year in which the last deviation begins: demand may follow that for any item, so it concerns all.
    private int lastDeviation() {
        int last = 0;
        for (Deviation deviation : facts.deviations()) {
            Integer from = deviation.fromYear();
            last = Math.max(last, from == null ? 0 : frame.index(from));
        }
        return last;
    }

    /// Needs may follow any item, so that where there are some, the last rule of all to settle counts.
    private int settled(int item) {
        return needs.isEmpty() ? rules.of(item).settled() : Math.max(rules.settled(), needs.settled());
    }

    /// The demand in one year, or [Counts#UNKNOWN].
    ///
    /// @param demand where the demand for items that this one follows is found
    public int value(int item, int yearIndex, Demand demand, Trace trace) {
        return ofGrades(Grades.ALL, item, yearIndex, demand, trace);
    }

    /// The demand for pupils of some grades, and for everything that does not follow pupils.
    public int ofGrades(Grades grades, int item, int yearIndex, Demand demand, Trace trace) {
        if (facts.school() != null && drivers.value(Driver.SCHOOLS, yearIndex) == 0) {
            explain("trace.demand.closed", trace);
            return 0;
        }
        int asked = asked(grades, item, yearIndex, demand, trace);
        return facts.deviations().isEmpty()
                ? asked
                : new DeviationStep(facts.deviations(), items.item(item).id())
                        .value(asked, frame.year(yearIndex), trace);
    }

    private int asked(Grades grades, int item, int yearIndex, Demand demand, Trace trace) {
        List<Need> needed = needs.of(item);
        if (needed.isEmpty()) {
            return standard.value(grades, item, yearIndex, demand, trace);
        }
        int byStandard = NeedStep.replaceStandard(needed) ? 0 : standard.value(grades, item, yearIndex, demand, trace);
        return new NeedStep(needed, yearIndex, demand).value(byStandard, trace);
    }

    private static void explain(String key, Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of(key), null);
        }
    }
}
