package org.medienplan.calc.base;

import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.GradeRange;
import org.medienplan.trace.Trace;

/// Pupils who attend part-time, and pupils as standards count them.
record PupilStep(DriverSources sources, RecordedStep recorded, PhaseOut phaseOut) {

    /// As recorded, else by the share that the school type assumes, else none.
    int partTime(int yearIndex, Trace trace) {
        int entered = recorded.value(Driver.PART_TIME_PUPILS, yearIndex, trace);
        SchoolType type = sources.facts().type();
        if (Counts.known(entered) || type == null) {
            return entered;
        }
        Share share = type.partTimeShare();
        if (share == null) {
            return 0;
        }
        int pupils = sources.earlier(Driver.PUPILS, yearIndex, trace);
        if (trace.on()) {
            trace.input(
                    Message.of("trace.driver.part_time_share"),
                    new Value.Percent(share),
                    new FieldRef(type.id(), "part_time_share"));
        }
        return Counts.known(pupils) ? Math.toIntExact(share.of(pupils, Rounding.HALF_UP)) : Counts.UNKNOWN;
    }

    /// Heads, those who attend part-time by their attendance; never more part-time pupils than pupils.
    int counted(int yearIndex, Trace trace) {
        int pupils = sources.earlier(Driver.PUPILS, yearIndex, trace);
        SchoolType type = sources.facts().type();
        Share attendance = type == null ? null : type.attendance();
        if (!Counts.known(pupils) || attendance == null || type == null) {
            return pupils;
        }
        int partTime = sources.earlier(Driver.PART_TIME_PUPILS, yearIndex, trace);
        if (!Counts.known(partTime)) {
            return Counts.UNKNOWN;
        }
        DriverSources.rule(trace, "trace.driver.attendance", new FieldRef(type.id(), "attendance"), attendance);
        int present = Math.min(partTime, pupils);
        return pupils - present + Math.toIntExact(attendance.of(present, Rounding.HALF_UP));
    }

    /// Counted pupils of some grades: the counted ones, spread over the grades of the school.
    int ofGrades(GradeRange grades, int yearIndex, Trace trace) {
        int counted = sources.earlier(Driver.COUNTED_PUPILS, yearIndex, trace);
        if (trace.on() && Counts.known(counted)) {
            phaseOut.explain(sources.frame().year(yearIndex), trace);
        }
        return sources.earlier().pupils(Grades.between(grades.from(), grades.to()), yearIndex);
    }

    /// Counted pupils by grade from 1 to 13; empty where pupils or grades are not known.
    int[] byGrade(int yearIndex) {
        int counted = sources.earlier().value(Driver.COUNTED_PUPILS, yearIndex);
        return Counts.known(counted) && sources.facts().type() != null
                ? Drivers.spread(counted, phaseOut.distribution(sources.frame().year(yearIndex)))
                : Drivers.noGrades();
    }
}
