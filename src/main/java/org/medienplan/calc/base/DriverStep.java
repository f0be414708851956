package org.medienplan.calc.base;

import java.util.List;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Driver;
import org.medienplan.ref.GradeRange;
import org.medienplan.trace.Trace;

/// One driver of one holder in one year. Purchases of a calendar year follow the school year that begins in it.
public final class DriverStep {

    /// All drivers that have a value of their own, each behind those that it may follow from.
    static final List<Driver> COMPUTED = List.of(
            Driver.SCHOOLS,
            Driver.AUTHORITIES,
            Driver.PUPILS,
            Driver.PART_TIME_PUPILS,
            Driver.COUNTED_PUPILS,
            Driver.CLASSES,
            Driver.TEACHERS,
            Driver.WORKPLACES,
            Driver.ALL_DAY_GROUPS,
            Driver.CLASSROOMS,
            Driver.SUBJECT_ROOMS,
            Driver.COMPUTER_ROOMS,
            Driver.STAFF_ROOMS,
            Driver.OTHER_ROOMS,
            Driver.TEACHING_ROOMS,
            Driver.ROOMS,
            Driver.SITES,
            Driver.BUILDINGS);

    private static final List<Driver> TEACHING_ROOMS =
            List.of(Driver.CLASSROOMS, Driver.SUBJECT_ROOMS, Driver.COMPUTER_ROOMS);
    private static final List<Driver> ROOMS = List.of(Driver.TEACHING_ROOMS, Driver.STAFF_ROOMS, Driver.OTHER_ROOMS);

    private final DriverSources sources;
    private final RecordedStep recorded;
    private final PupilStep pupils;
    private final SiteStep sites;

    /// @param earlier where the drivers before the asked one are found
    public DriverStep(HolderFacts facts, Frame frame, Assumptions assumptions, Drivers earlier) {
        PhaseOut phaseOut = new PhaseOut(facts);
        this.sources = new DriverSources(facts, frame, assumptions.of(facts.type()), earlier);
        this.recorded = new RecordedStep(sources, phaseOut);
        this.pupils = new PupilStep(sources, recorded, phaseOut);
        this.sites = new SiteStep(sources, recorded);
    }

    /// The value, or [Counts#UNKNOWN].
    public int value(Driver driver, int yearIndex, Trace trace) {
        HolderFacts facts = sources.facts();
        if (facts.school() == null) {
            return ofAuthority(driver, yearIndex, trace);
        }
        if (!facts.isOpen(sources.frame().year(yearIndex))) {
            DriverSources.rule(trace, "trace.driver.closed", null);
            return 0;
        }
        return switch (driver) {
            case PART_TIME_PUPILS -> pupils.partTime(yearIndex, trace);
            case COUNTED_PUPILS -> pupils.counted(yearIndex, trace);
            case CLASSROOMS, SUBJECT_ROOMS, COMPUTER_ROOMS, STAFF_ROOMS, OTHER_ROOMS ->
                sites.rooms(driver, yearIndex, trace);
            case TEACHING_ROOMS -> sum(TEACHING_ROOMS, yearIndex, trace);
            case ROOMS -> sum(ROOMS, yearIndex, trace);
            case SITES -> sites.portions(facts.sites(), yearIndex);
            case BUILDINGS -> sites.portions(facts.buildings(), yearIndex);
            case SCHOOLS -> 1;
            case AUTHORITIES, ITEM -> 0;
            case PUPILS, CLASSES, TEACHERS, WORKPLACES, ALL_DAY_GROUPS -> recorded.value(driver, yearIndex, trace);
        };
    }

    /// An authority is no school: it has what is recorded about itself, such as workplaces in its administration.
    private int ofAuthority(Driver driver, int yearIndex, Trace trace) {
        if (!driver.recordable()) {
            return driver == Driver.AUTHORITIES ? 1 : 0;
        }
        return Math.max(0, recorded.value(driver, yearIndex, trace));
    }

    private int sum(List<Driver> parts, int yearIndex, Trace trace) {
        int sum = 0;
        for (Driver part : parts) {
            sum = Counts.plus(sum, sources.earlier(part, yearIndex, trace));
        }
        return sum;
    }

    /// Counted pupils of some grades, or [Counts#UNKNOWN].
    public int pupils(GradeRange grades, int yearIndex, Trace trace) {
        return pupils.ofGrades(grades, yearIndex, trace);
    }

    /// Counted pupils by grade from 1 to 13; empty where pupils or grades are not known.
    int[] pupilsByGrade(int yearIndex) {
        return pupils.byGrade(yearIndex);
    }
}
