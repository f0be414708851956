package org.medienplan.calc.demand;

import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Grades;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.base.Row;
import org.medienplan.message.Message;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Driver;
import org.medienplan.trace.Trace;

/// The demand of one holder: what its standard asks for, then what the school deviates from it.
public final class DemandStep {

    private final HolderFacts facts;
    private final Drivers drivers;
    private final RuleSet rules;
    private final ItemList items;
    private final Frame frame;
    private final RuleStep ruleStep;

    /// @param facts the holder
    /// @param drivers its drivers
    /// @param rules the rules that apply to it
    /// @param items the items
    /// @param frame the years
    public DemandStep(HolderFacts facts, Drivers drivers, RuleSet rules, ItemList items, Frame frame) {
        this.facts = facts;
        this.drivers = drivers;
        this.rules = rules;
        this.items = items;
        this.frame = frame;
        this.ruleStep = new RuleStep(facts.holder(), drivers, frame);
    }

    /// Demand of all items and years.
    ///
    /// @param zero the row of an item that is never asked for
    public Demand all(Row zero) {
        Demand demand = new Demand(items.size());
        for (int item : rules.order()) {
            demand.put(item, row(item, demand).or(zero));
        }
        return demand;
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
        return deviates(item)
                ? frame.length()
                : Math.min(
                        frame.length(),
                        Math.max(drivers.steadyFrom(), rules.of(item).settled() + 1));
    }

    /// Whether the school differs from its standard for an item in any year.
    private boolean deviates(int item) {
        for (Deviation deviation : facts.deviations()) {
            if (deviation.item().equals(items.item(item).id())) {
                return true;
            }
        }
        return false;
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
        int standard = standard(grades, item, yearIndex, demand, trace);
        return deviates(item)
                ? new DeviationStep(facts.deviations(), items.item(item).id())
                        .value(standard, frame.year(yearIndex), trace)
                : standard;
    }

    /// Adding rules add up; where rules take the maximum, the larger of the sum and of these counts.
    private int standard(Grades grades, int item, int yearIndex, Demand demand, Trace trace) {
        if (facts.school() != null && facts.type() == null) {
            explain("trace.demand.no_type", trace);
            return Counts.UNKNOWN;
        }
        int sum = 0;
        int largest = 0;
        ItemRules ofItem = rules.of(item);
        for (int i = 0; i < ofItem.size(); i++) {
            StandardRule rule = ofItem.get(i);
            int units = ruleStep.value(rule, grades, yearIndex, demand, trace);
            if (rule.rule().combine() == Combination.ADD) {
                sum = Counts.plus(sum, units);
            } else {
                largest = Counts.known(units) && Counts.known(largest) ? Math.max(largest, units) : Counts.UNKNOWN;
            }
        }
        if (ofItem.size() == 0) {
            explain("trace.demand.no_rule", trace);
        }
        return Counts.known(sum) && Counts.known(largest) ? Math.max(sum, largest) : Counts.UNKNOWN;
    }

    private static void explain(String key, Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of(key), null);
        }
    }
}
