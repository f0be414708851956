package org.medienplan.calc.base;

import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.DriverRule;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// A driver that can be recorded: what was recorded for the school year, else what the plan's assumption yields, else
/// the last value recorded before, else not known.
record RecordedStep(DriverSources sources, PhaseOut phaseOut) {

    int value(Driver driver, int yearIndex, Trace trace) {
        int schoolYear = sources.frame().year(yearIndex);
        int entered = entered(driver, schoolYear, trace);
        if (Counts.known(entered)) {
            return entered;
        }
        Assumption assumption = sources.assumptions().get(driver);
        return assumption == null
                ? held(driver, schoolYear, trace)
                : phaseOut.ofAssumed(driver, assumed(assumption, yearIndex, trace), schoolYear, trace);
    }

    /// What was recorded for a school year: the whole, else the sum of the grades.
    private int entered(Driver driver, int schoolYear, Trace trace) {
        boolean whole = isRecorded(driver, schoolYear);
        int sum = Counts.UNKNOWN;
        for (DriverEntry entry : sources.facts().entries()) {
            if (entry.driver() == driver && entry.schoolYear() == schoolYear && (!whole || entry.grade() == null)) {
                sum = Counts.plus(Math.max(sum, 0), entry.value());
                if (trace.on()) {
                    trace.input(
                            DriverSources.label(driver),
                            new Value.Count(entry.value()),
                            new FieldRef(entry.id(), "value"));
                }
            }
        }
        return sum;
    }

    private boolean isRecorded(Driver driver, int schoolYear) {
        for (DriverEntry entry : sources.facts().entries()) {
            if (entry.driver() == driver && entry.schoolYear() == schoolYear && entry.grade() == null) {
                return true;
            }
        }
        return false;
    }

    private int assumed(Assumption assumption, int yearIndex, Trace trace) {
        DriverRule rule = assumption.rule();
        int basis = sources.earlier(rule.basis(), yearIndex, trace);
        DriverSources.rule(trace, "trace.driver.assumed", FieldRef.whole(rule.id()), rule.amount(), rule.per());
        return assumption.apply(basis);
    }

    private int held(Driver driver, int schoolYear, Trace trace) {
        int last = lastRecorded(driver, schoolYear);
        if (!Counts.known(last)) {
            return Counts.UNKNOWN;
        }
        if (trace.on()) {
            trace.rule(Message.of("trace.driver.held", new Value.Plain(last), new Value.Plain(schoolYear)), null);
        }
        return phaseOut.ofHeld(driver, entered(driver, last, trace), last, schoolYear, trace);
    }

    private int lastRecorded(Driver driver, int schoolYear) {
        int last = Counts.UNKNOWN;
        for (DriverEntry entry : sources.facts().entries()) {
            if (entry.driver() == driver && entry.schoolYear() < schoolYear) {
                last = Math.max(last, entry.schoolYear());
            }
        }
        return last;
    }
}
