package org.medienplan.calc.base;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// The grades of a school, and how it loses them: a school that is phased out has no lowest grade in the first year,
/// one more is gone each year, and what goes with the grades becomes less. What was counted in such a year is not
/// reduced again.
final class PhaseOut {

    private static final Set<Driver> GOES_WITH_GRADES =
            EnumSet.of(Driver.PUPILS, Driver.PART_TIME_PUPILS, Driver.CLASSES, Driver.TEACHERS, Driver.ALL_DAY_GROUPS);

    private final HolderFacts facts;
    private final @Nullable SchoolType type;
    private final @Nullable Integer from;

    PhaseOut(HolderFacts facts) {
        School school = facts.school();
        this.facts = facts;
        this.type = facts.type();
        this.from = school == null ? null : school.phaseOutFrom();
    }

    /// A value that an assumption yields for the school with all its grades. What follows from pupils is less already.
    int ofAssumed(Driver driver, int value, int schoolYear, Trace trace) {
        boolean followsGrades = driver != Driver.PUPILS;
        return followsGrades || !isLess(driver, schoolYear) ? value : reduced(value, allGrades(), schoolYear, trace);
    }

    /// A value that was recorded in an earlier school year.
    int ofHeld(Driver driver, int value, int recorded, int schoolYear, Trace trace) {
        return isLess(driver, schoolYear) ? reduced(value, distribution(recorded), schoolYear, trace) : value;
    }

    private boolean isLess(Driver driver, int schoolYear) {
        return from != null && type != null && schoolYear >= from && GOES_WITH_GRADES.contains(driver);
    }

    private int reduced(int value, int[] grades, int schoolYear, Trace trace) {
        School school = facts.school();
        int before = sum(grades);
        if (!Counts.known(value) || before == 0 || school == null || type == null) {
            return value;
        }
        int[] left = left(grades, schoolYear);
        DriverSources.rule(
                trace,
                "trace.driver.phased_out",
                new FieldRef(school.id(), "phase_out_from"),
                Math.max(0, type.gradeTo() - type.gradeFrom() + 1 - gone(schoolYear)),
                type.gradeTo() - type.gradeFrom() + 1);
        return Math.toIntExact(Rounding.HALF_UP.divide((long) value * sum(left), before));
    }

    /// How pupils are distributed over the grades from 1 to 13 in a school year: as they were last recorded by grade,
    /// else evenly over the grades of the school type; without the grades that are gone.
    int[] distribution(int schoolYear) {
        int recorded = lastByGrade(schoolYear);
        int[] grades = recorded == schoolYear ? recordedIn(recorded) : left(recordedIn(recorded), schoolYear);
        return sum(grades) > 0 ? grades : evenly(schoolYear);
    }

    /// Says how pupils are distributed over the grades in a school year.
    void explain(int schoolYear, Trace trace) {
        int recorded = lastByGrade(schoolYear);
        for (DriverEntry entry : facts.entries()) {
            Integer grade = entry.grade();
            if (entry.driver() == Driver.PUPILS && entry.schoolYear() == recorded && grade != null) {
                trace.input(
                        Message.of("trace.driver.grade", new Value.Plain(grade), new Value.Plain(recorded)),
                        new Value.Count(entry.value()),
                        new FieldRef(entry.id(), "value"));
            }
        }
        if (type != null && !Counts.known(recorded)) {
            trace.rule(
                    Message.of(
                            "trace.driver.evenly", new Value.Plain(type.gradeFrom()), new Value.Plain(type.gradeTo())),
                    new FieldRef(type.id(), "grade_from"));
        }
    }

    private int[] evenly(int schoolYear) {
        int[] all = allGrades();
        int[] left = left(all, schoolYear);
        return sum(left) > 0 ? left : all;
    }

    private int[] allGrades() {
        int[] grades = Drivers.grades();
        if (type != null) {
            Arrays.fill(grades, type.gradeFrom() - 1, type.gradeTo(), 1);
        }
        return grades;
    }

    private int[] left(int[] grades, int schoolYear) {
        int gone = gone(schoolYear);
        if (gone == 0 || type == null) {
            return grades;
        }
        int[] left = grades.clone();
        Arrays.fill(left, 0, Math.min(left.length, type.gradeFrom() - 1 + gone), 0);
        return left;
    }

    private int gone(int schoolYear) {
        return from == null ? 0 : Math.max(0, schoolYear - from + 1);
    }

    private int lastByGrade(int schoolYear) {
        int last = Counts.UNKNOWN;
        for (DriverEntry entry : facts.entries()) {
            if (entry.driver() == Driver.PUPILS && entry.grade() != null && entry.schoolYear() <= schoolYear) {
                last = Math.max(last, entry.schoolYear());
            }
        }
        return last;
    }

    private int[] recordedIn(int schoolYear) {
        int[] grades = Drivers.grades();
        for (DriverEntry entry : facts.entries()) {
            Integer grade = entry.grade();
            if (entry.driver() == Driver.PUPILS && entry.schoolYear() == schoolYear && grade != null) {
                grades[grade - 1] += entry.value();
            }
        }
        return grades;
    }

    private static int sum(int[] grades) {
        int sum = 0;
        for (int pupils : grades) {
            sum += pupils;
        }
        return sum;
    }
}
