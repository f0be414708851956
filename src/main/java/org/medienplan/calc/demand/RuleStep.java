package org.medienplan.calc.demand;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Grades;
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
import org.medienplan.ref.GradeRange;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// What one rule of a standard asks for: `round(basis × ratio)` once, then the bounds, what parents finance, and how
/// far the rule is phased in.
///
/// @param holder whose demand it is
/// @param drivers its drivers
/// @param frame the years
record RuleStep(RecordId holder, Drivers drivers, Frame frame) {

    /// @param asked the grades whose pupils are asked for
    /// @param demand where the demand for an item that the rule follows is found
    int value(StandardRule prepared, Grades asked, int yearIndex, Demand demand, Trace trace) {
        Rule rule = prepared.rule();
        int basis = basis(prepared, asked, yearIndex, demand);
        if (trace.on()) {
            explain(prepared, asked, basis, yearIndex, trace);
        }
        if (!Counts.known(basis) || basis == 0) {
            return basis;
        }
        int units = Counts.of(prepared.ratio(), basis, rule.rounding());
        if (!Counts.known(units)) {
            return units;
        }
        int phased = phasedIn(rule, withoutParents(rule, bounded(rule, units), trace), yearIndex, trace);
        if (trace.on()) {
            trace.input(Message.of("trace.demand.by_rule"), new Value.Count(phased), FieldRef.whole(rule.id()));
        }
        return phased;
    }

    private int basis(StandardRule prepared, Grades asked, int yearIndex, Demand demand) {
        if (prepared.rule().basis() == Driver.ITEM) {
            return demand.basis(prepared.basisItem(), yearIndex);
        }
        if (!prepared.countsPupils()) {
            return drivers.value(prepared.basis(), yearIndex);
        }
        Grades grades = prepared.reached(yearIndex).and(asked);
        return grades.areAll() ? drivers.value(Driver.COUNTED_PUPILS, yearIndex) : drivers.pupils(grades, yearIndex);
    }

    private static int bounded(Rule rule, int units) {
        Integer minimum = rule.minimum();
        Integer maximum = rule.maximum();
        int atLeast = minimum == null ? units : Math.max(units, minimum);
        return maximum == null ? atLeast : Math.min(atLeast, maximum);
    }

    /// Parents finance whole devices only; a part of their number is kept to lend.
    private static int withoutParents(Rule rule, int units, Trace trace) {
        Share parents = rule.parentShare();
        if (parents == null || parents.isZero()) {
            return units;
        }
        int financed = Math.toIntExact(parents.of(units, Rounding.DOWN));
        Share pool = rule.loanPool();
        int lent = pool == null ? 0 : Math.toIntExact(pool.of(financed, Rounding.UP));
        if (trace.on()) {
            trace.rule(
                    Message.of("trace.demand.parents", parents, financed, lent),
                    new FieldRef(rule.id(), "parent_share"));
        }
        return units - financed + lent;
    }

    private static int phasedIn(Rule rule, int units, int yearIndex, Trace trace) {
        Integer years = rule.phaseYears();
        int planYear = yearIndex + 1;
        if (years == null || planYear >= years) {
            return units;
        }
        return switch (rule.phaseIn()) {
            case NONE, COHORT -> units;
            case FROM_YEAR -> phase(rule, "trace.demand.from_year", 0, planYear, years, trace);
            case LINEAR -> {
                int part = Math.toIntExact(Rounding.UP.divide((long) units * planYear, years));
                yield phase(rule, "trace.demand.linear", part, planYear, years, trace);
            }
        };
    }

    private static int phase(Rule rule, String key, int units, int planYear, int years, Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of(key, planYear, years), new FieldRef(rule.id(), "phase_in"));
        }
        return units;
    }

    private void explain(StandardRule prepared, Grades asked, int basis, int yearIndex, Trace trace) {
        Rule rule = prepared.rule();
        GradeRange some = grades(prepared, asked, yearIndex);
        Message label = some == null
                ? Message.of("choice.driver." + rule.basis().key())
                : Message.of("trace.demand.pupils", new Value.Plain(some.from()), new Value.Plain(some.to()));
        trace.input(label, new Value.Count(basis), basisPlace(prepared, some, yearIndex));
        Integer from = rule.gradeFrom();
        Integer to = rule.gradeTo();
        if (prepared.countsPupils() && (from != null || to != null)) {
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

    /// The grades whose pupils are counted, or null where all are, or no pupils at all.
    private static @Nullable GradeRange grades(StandardRule prepared, Grades asked, int yearIndex) {
        Grades grades = prepared.reached(yearIndex).and(asked);
        return prepared.countsPupils() && !grades.areAll() ? grades.range().orElse(null) : null;
    }

    /// The figure of the basis, or null where it is an item that the plan does not have.
    private @Nullable Place basisPlace(StandardRule prepared, @Nullable GradeRange grades, int yearIndex) {
        int year = frame.year(yearIndex);
        RecordId item = prepared.rule().basisItem();
        if (item != null && prepared.basisItem() < 0) {
            return null;
        }
        FigureId figure = item == null
                ? FigureId.of(Metric.of(prepared.basis()), year).forGrades(grades)
                : FigureId.of(Metric.DEMAND, year).forItem(item);
        return figure.forHolder(holder);
    }
}
