package org.medienplan.calc.teaching;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.quantity.Counts;

/// How many of one thing all lessons of a school need in a year: the largest of what is in use at one time, what stays
/// in rooms, and what each pupil who takes part has, because the same units serve all three.
///
/// @param uses what its projects use it for, those that run in the year
/// @param week the school in that year
public record LessonNeed(List<Use> uses, SchoolWeek week) {

    private static final Set<CountedBy> ROOMS = EnumSet.of(CountedBy.ROOM);
    private static final Set<CountedBy> PARTICIPANTS = EnumSet.of(CountedBy.PARTICIPANT);
    private static final Set<CountedBy> SHARED =
            EnumSet.of(CountedBy.PUPIL, CountedBy.PAIR, CountedBy.GROUP, CountedBy.TEAM, CountedBy.CLASS);

    public LessonNeed {
        uses = List.copyOf(uses);
    }

    /// The need for what some uses ask for in a school year.
    ///
    /// @param year the calendar year in which the school year begins
    public static LessonNeed of(List<Use> uses, SchoolWeek week, int year) {
        return new LessonNeed(uses.stream().filter(use -> use.isActive(year)).toList(), week);
    }

    /// Units, or [Counts#UNKNOWN].
    public int units() {
        return largest(largest(sharedUnits(), roomUnits()), participantUnits());
    }

    /// What is in use at one time; nothing where it is not known or nothing is shared.
    public Optional<Peak> peak() {
        List<Use> shared = of(SHARED);
        return shared.isEmpty() ? Optional.empty() : SharedUse.peak(shared, week);
    }

    int sharedUnits() {
        return of(SHARED).isEmpty() ? 0 : peak().map(Peak::units).orElse(Counts.UNKNOWN);
    }

    int roomUnits() {
        return FixedUse.units(of(ROOMS), 1, week.rooms());
    }

    int participantUnits() {
        return FixedUse.units(of(PARTICIPANTS), week.classSize(), week.pupils());
    }

    private List<Use> of(Set<CountedBy> kinds) {
        return uses.stream().filter(use -> use.is(kinds)).toList();
    }

    private static int largest(int a, int b) {
        return Counts.known(a) && Counts.known(b) ? Math.max(a, b) : Counts.UNKNOWN;
    }
}
