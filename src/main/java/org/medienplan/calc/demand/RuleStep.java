package org.medienplan.calc.demand;

import java.util.Locale;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.trace.Trace;

/// What one rule of a standard asks for: `round(basis × ratio)` once, then the bounds, what parents finance, and how
/// far
/// the rule is phased in.
record RuleStep(DemandStep holder, StandardRule prepared) {

    int value(int yearIndex, int[] demand, Trace trace) {
        Rule rule = prepared.rule();
        int basis = basis(yearIndex, demand);
        if (trace.on()) {
            explain(basis, yearIndex, trace);
        }
        if (!Counts.known(basis) || basis == 0) {
            return basis;
        }
        int units = bounded(Math.toIntExact(prepared.ratio().apply(basis, rule.rounding())));
        int phased = phasedIn(withoutParents(units, trace), yearIndex, trace);
        if (trace.on()) {
            trace.input(Message.of("trace.demand.by_rule"), new Value.Count(phased), FieldRef.whole(rule.id()));
        }
        return phased;
    }

    private int basis(int yearIndex, int[] demand) {
        Rule rule = prepared.rule();
        if (rule.basis() == Driver.ITEM) {
            return prepared.basisItem() < 0
                    ? Counts.UNKNOWN
                    : demand[prepared.basisItem() * holder.frame().length() + yearIndex];
        }
        Integer from = rule.gradeFrom();
        Integer to = rule.gradeTo();
        if (rule.basis() != Driver.PUPILS || (from == null && to == null)) {
            return holder.drivers().value(counted(rule.basis()), yearIndex);
        }
        int lowest = from == null ? 1 : from;
        int highest = to == null ? Integer.MAX_VALUE : to;
        int reached = rule.phaseIn() == PhaseIn.COHORT ? Math.min(highest, lowest + yearIndex) : highest;
        return holder.drivers().pupilsInGrades(lowest, reached, yearIndex);
    }

    /// Standards count part-time pupils by their attendance.
    private static Driver counted(Driver basis) {
        return basis == Driver.PUPILS ? Driver.COUNTED_PUPILS : basis;
    }

    private int bounded(int units) {
        Integer minimum = prepared.rule().minimum();
        Integer maximum = prepared.rule().maximum();
        int atLeast = minimum == null ? units : Math.max(units, minimum);
        return maximum == null ? atLeast : Math.min(atLeast, maximum);
    }

    /// Parents finance whole devices only; a part of their number is kept to lend.
    private int withoutParents(int units, Trace trace) {
        Share parents = prepared.rule().parentShare();
        if (parents == null || parents.isZero()) {
            return units;
        }
        int financed = Math.toIntExact(parents.of(units, Rounding.DOWN));
        Share pool = prepared.rule().loanPool();
        int lent = pool == null ? 0 : Math.toIntExact(pool.of(financed, Rounding.UP));
        if (trace.on()) {
            trace.rule(
                    Message.of("trace.demand.parents", parents, financed, lent),
                    new FieldRef(prepared.rule().id(), "parent_share"));
        }
        return units - financed + lent;
    }

    private int phasedIn(int units, int yearIndex, Trace trace) {
        Rule rule = prepared.rule();
        Integer years = rule.phaseYears();
        int planYear = yearIndex + 1;
        if (years == null || planYear >= years) {
            return units;
        }
        return switch (rule.phaseIn()) {
            case NONE, COHORT -> units;
            case FROM_YEAR -> phase(trace, "trace.demand.from_year", 0, planYear, years);
            case LINEAR -> {
                int part = Math.toIntExact(Rounding.UP.divide((long) units * planYear, years));
                yield phase(trace, "trace.demand.linear", part, planYear, years);
            }
        };
    }

    private int phase(Trace trace, String key, int units, int planYear, int years) {
        if (trace.on()) {
            trace.rule(
                    Message.of(key, planYear, years),
                    new FieldRef(prepared.rule().id(), "phase_in"));
        }
        return units;
    }

    private void explain(int basis, int yearIndex, Trace trace) {
        Rule rule = prepared.rule();
        trace.input(Message.of("choice.driver." + rule.basis().key()), new Value.Count(basis), basisPlace(yearIndex));
        Integer from = rule.gradeFrom();
        Integer to = rule.gradeTo();
        if (rule.basis() == Driver.PUPILS && (from != null || to != null)) {
            trace.rule(
                    Message.of(
                            rule.phaseIn() == PhaseIn.COHORT ? "trace.demand.cohort" : "trace.demand.grades",
                            new Value.Plain(from == null ? 1 : from),
                            new Value.Plain(to == null ? 13 : to)),
                    new FieldRef(rule.id(), "grade_from"));
        }
        trace.rule(
                Message.of(
                        "trace.demand.ratio",
                        rule.amount(),
                        rule.per(),
                        Message.of("choice.rounding." + rule.rounding().name().toLowerCase(Locale.ROOT))),
                FieldRef.whole(rule.id()));
        Share reserve = rule.reserve();
        if (reserve != null && !reserve.isZero()) {
            trace.rule(Message.of("trace.demand.reserve", reserve), new FieldRef(rule.id(), "reserve"));
        }
    }

    private Place basisPlace(int yearIndex) {
        Rule rule = prepared.rule();
        int year = holder.frame().year(yearIndex);
        return rule.basis() == Driver.ITEM
                ? FigureId.of(Metric.DEMAND, year)
                        .forHolder(holder.facts().holder())
                        .forItem(rule.basisItem())
                : FigureId.of(Metric.of(counted(rule.basis())), year)
                        .forHolder(holder.facts().holder());
    }
}
