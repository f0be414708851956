package org.medienplan.calc.base;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.DriverRule;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// One driver of one holder in one year. Purchases of a calendar year follow the school year that begins in it. A
/// driver
/// is what was recorded for the school year, else what the plan's assumption yields, else the last value recorded
/// before,
/// else not known.
public final class DriverStep {

    /// All drivers that have a value of their own, in the order of derivation.
    static final Set<Driver> COMPUTED = EnumSet.complementOf(EnumSet.of(Driver.ITEM));

    private static final List<Driver> TEACHING_ROOMS =
            List.of(Driver.CLASSROOMS, Driver.SUBJECT_ROOMS, Driver.COMPUTER_ROOMS);
    private static final List<Driver> ROOMS = List.of(Driver.TEACHING_ROOMS, Driver.STAFF_ROOMS, Driver.OTHER_ROOMS);

    private final HolderFacts facts;
    private final Frame frame;
    private final Assumptions assumptions;
    private final Drivers earlier;

    /// @param earlier where the drivers before the asked one are found
    public DriverStep(HolderFacts facts, Frame frame, Assumptions assumptions, Drivers earlier) {
        this.facts = facts;
        this.frame = frame;
        this.assumptions = assumptions;
        this.earlier = earlier;
    }

    /// The value, or [Counts#UNKNOWN].
    public int value(Driver driver, int yearIndex, Trace trace) {
        int schoolYear = frame.year(yearIndex);
        if (facts.school() == null) {
            return driver == Driver.AUTHORITIES ? 1 : 0;
        }
        if (!facts.isOpen(schoolYear)) {
            rule(trace, Message.of("trace.driver.closed"), null);
            return 0;
        }
        return switch (driver) {
            case COUNTED_PUPILS -> countedPupils(yearIndex, trace);
            case TEACHING_ROOMS -> sum(TEACHING_ROOMS, yearIndex, trace);
            case ROOMS -> sum(ROOMS, yearIndex, trace);
            case SITES -> facts.sites();
            case BUILDINGS -> facts.buildings();
            case SCHOOLS -> 1;
            case AUTHORITIES, ITEM -> 0;
            case CLASSROOMS, SUBJECT_ROOMS, COMPUTER_ROOMS, STAFF_ROOMS, OTHER_ROOMS ->
                facts.rooms().isEmpty() ? recorded(driver, yearIndex, trace) : rooms(driver, trace);
            case PUPILS -> phasedOut(recorded(driver, yearIndex, trace), schoolYear, trace);
            default -> recorded(driver, yearIndex, trace);
        };
    }

    private int recorded(Driver driver, int yearIndex, Trace trace) {
        int year = frame.year(yearIndex);
        int entered = entered(driver, year, trace);
        if (Counts.known(entered)) {
            return entered;
        }
        DriverRule assumption = assumptions.find(facts.type(), driver);
        if (assumption != null) {
            return assumed(assumption, yearIndex, trace);
        }
        int last = facts.entries().stream()
                .filter(entry -> entry.driver() == driver && entry.schoolYear() < year)
                .mapToInt(DriverEntry::schoolYear)
                .max()
                .orElse(Counts.UNKNOWN);
        if (last == Counts.UNKNOWN) {
            return partTimeShare(driver, yearIndex, trace);
        }
        rule(trace, Message.of("trace.driver.held", new Value.Plain(last), new Value.Plain(year)), null);
        return entered(driver, last, trace);
    }

    /// The sum of what was recorded for a school year, by grade or as a whole.
    private int entered(Driver driver, int schoolYear, Trace trace) {
        int sum = Counts.UNKNOWN;
        for (DriverEntry entry : facts.entries()) {
            if (entry.driver() == driver && entry.schoolYear() == schoolYear) {
                sum = Math.max(sum, 0) + entry.value();
                if (trace.on()) {
                    trace.input(label(driver), new Value.Count(entry.value()), new FieldRef(entry.id(), "value"));
                }
            }
        }
        return sum;
    }

    private int assumed(DriverRule assumption, int yearIndex, Trace trace) {
        int basis = earlier.value(assumption.basis(), yearIndex);
        if (trace.on()) {
            trace.input(
                    label(assumption.basis()),
                    new Value.Count(basis),
                    figure(assumption.basis(), frame.year(yearIndex)));
            trace.rule(
                    Message.of("trace.driver.assumed", assumption.amount(), assumption.per()),
                    FieldRef.whole(assumption.id()));
        }
        if (!Counts.known(basis) || basis == 0) {
            return basis;
        }
        int units = Math.toIntExact(assumption.ratio().apply(basis, assumption.rounding()));
        Integer minimum = assumption.minimum();
        return minimum == null ? units : Math.max(units, minimum);
    }

    /// Part-time pupils that nobody recorded follow from the share that the school type assumes.
    private int partTimeShare(Driver driver, int yearIndex, Trace trace) {
        SchoolType type = facts.type();
        if (driver != Driver.PART_TIME_PUPILS || type == null) {
            return Counts.UNKNOWN;
        }
        Share share = type.partTimeShare();
        int pupils = earlier.value(Driver.PUPILS, yearIndex);
        if (share == null || !Counts.known(pupils)) {
            return share == null ? 0 : Counts.UNKNOWN;
        }
        if (trace.on()) {
            trace.input(label(Driver.PUPILS), new Value.Count(pupils), figure(Driver.PUPILS, frame.year(yearIndex)));
            trace.input(
                    Message.of("trace.driver.part_time_share"),
                    new Value.Percent(share),
                    new FieldRef(type.id(), "part_time_share"));
        }
        return Math.toIntExact(share.of(pupils, Rounding.HALF_UP));
    }

    private int countedPupils(int yearIndex, Trace trace) {
        int pupils = earlier.value(Driver.PUPILS, yearIndex);
        int partTime = earlier.value(Driver.PART_TIME_PUPILS, yearIndex);
        SchoolType type = facts.type();
        Share attendance = type == null ? null : type.attendance();
        if (trace.on()) {
            trace.input(label(Driver.PUPILS), new Value.Count(pupils), figure(Driver.PUPILS, frame.year(yearIndex)));
        }
        if (!Counts.known(pupils) || !Counts.known(partTime) || partTime == 0 || attendance == null || type == null) {
            return pupils;
        }
        if (trace.on()) {
            trace.input(
                    label(Driver.PART_TIME_PUPILS),
                    new Value.Count(partTime),
                    figure(Driver.PART_TIME_PUPILS, frame.year(yearIndex)));
            trace.rule(Message.of("trace.driver.attendance", attendance), new FieldRef(type.id(), "attendance"));
        }
        return pupils - partTime + Math.toIntExact(attendance.of(partTime, Rounding.HALF_UP));
    }

    /// A school that is phased out loses its lowest grade first, one more each year.
    private int phasedOut(int pupils, int schoolYear, Trace trace) {
        School school = facts.school();
        SchoolType type = facts.type();
        Integer from = school == null ? null : school.phaseOutFrom();
        if (school == null || type == null || from == null || schoolYear < from || !Counts.known(pupils)) {
            return pupils;
        }
        int grades = type.gradeTo() - type.gradeFrom() + 1;
        int left = Math.max(0, grades - (schoolYear - from + 1));
        rule(trace, Message.of("trace.driver.phased_out", left, grades), new FieldRef(school.id(), "phase_out_from"));
        return Math.toIntExact(Rounding.HALF_UP.divide((long) pupils * left, grades));
    }

    private int rooms(Driver driver, Trace trace) {
        int sum = 0;
        for (RoomPart part : facts.rooms()) {
            if (part.group().roomType().driver() == driver) {
                sum += part.quantity();
                if (trace.on()) {
                    trace.input(
                            label(driver),
                            new Value.Count(part.quantity()),
                            new FieldRef(part.group().id(), "quantity"));
                }
            }
        }
        return sum;
    }

    private int sum(List<Driver> parts, int yearIndex, Trace trace) {
        int sum = 0;
        for (Driver part : parts) {
            int value = earlier.value(part, yearIndex);
            sum = Counts.plus(sum, value);
            if (trace.on()) {
                trace.input(label(part), new Value.Count(value), figure(part, frame.year(yearIndex)));
            }
        }
        return sum;
    }

    /// Counted pupils by grade from 1 to 13: in the proportion of the recorded grades, else evenly over the grades of
    /// the
    /// school type; empty where pupils or grades are not known.
    int[] pupilsByGrade(int yearIndex) {
        int counted = earlier.value(Driver.COUNTED_PUPILS, yearIndex);
        SchoolType type = facts.type();
        if (!Counts.known(counted) || type == null) {
            return Drivers.noGrades();
        }
        int[] weights = recordedGrades(frame.year(yearIndex));
        if (Arrays.stream(weights).sum() == 0) {
            Arrays.fill(weights, type.gradeFrom() - 1, type.gradeTo(), 1);
            emptyPhasedOut(weights, type.gradeFrom(), frame.year(yearIndex));
        }
        return Drivers.spread(counted, weights);
    }

    private void emptyPhasedOut(int[] weights, int lowest, int schoolYear) {
        School school = facts.school();
        Integer from = school == null ? null : school.phaseOutFrom();
        for (int gone = 0; from != null && gone <= schoolYear - from && lowest - 1 + gone < weights.length; gone++) {
            weights[lowest - 1 + gone] = 0;
        }
    }

    private int[] recordedGrades(int schoolYear) {
        int latest = facts.entries().stream()
                .filter(entry -> entry.driver() == Driver.PUPILS && entry.schoolYear() <= schoolYear)
                .mapToInt(DriverEntry::schoolYear)
                .max()
                .orElse(Counts.UNKNOWN);
        int[] grades = Drivers.grades();
        for (DriverEntry entry : facts.entries()) {
            Integer grade = entry.grade();
            if (entry.driver() == Driver.PUPILS && entry.schoolYear() == latest && grade != null) {
                grades[grade - 1] += entry.value();
            }
        }
        return grades;
    }

    private FigureId figure(Driver driver, int year) {
        return FigureId.of(Metric.of(driver), year).forHolder(facts.holder());
    }

    private static Message label(Driver driver) {
        return Message.of("choice.driver." + driver.key());
    }

    private static void rule(Trace trace, Message sentence, @Nullable FieldRef place) {
        if (trace.on()) {
            trace.rule(sentence, place);
        }
    }
}
