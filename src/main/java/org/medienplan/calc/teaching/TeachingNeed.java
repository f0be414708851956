package org.medienplan.calc.teaching;

import java.util.List;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.Driver;
import org.medienplan.trace.Trace;

/// What the lessons of a school need of one item.
final class TeachingNeed implements Need {

    private final int item;
    private final List<Use> uses;
    private final HolderFacts facts;
    private final Drivers drivers;
    private final Timetables timetables;
    private final Frame frame;

    TeachingNeed(int item, List<Use> uses, HolderFacts facts, Drivers drivers, TeachingNeeds book) {
        this.item = item;
        this.uses = List.copyOf(uses);
        this.facts = facts;
        this.drivers = drivers;
        this.timetables = book.timetables();
        this.frame = book.frame();
    }

    @Override
    public int item() {
        return item;
    }

    @Override
    public NeedMode mode() {
        return NeedMode.AT_LEAST;
    }

    @Override
    public boolean followsPupils() {
        return true;
    }

    @Override
    public int settled() {
        return uses.stream().mapToInt(use -> begin(use.project())).max().orElse(0);
    }

    private int begin(TeachingProject project) {
        Integer first = project.firstSchoolYear();
        return first == null ? 0 : Math.clamp(frame.index(first), 0, frame.length());
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        int year = frame.year(yearIndex);
        SchoolWeek week = week(yearIndex);
        LessonNeed need = LessonNeed.of(uses, week, year);
        if (trace.on()) {
            new NeedTrace(need, facts, timetables, year).explain(trace);
        }
        return need.units();
    }

    private SchoolWeek week(int yearIndex) {
        return new SchoolWeek(
                drivers.value(Driver.PUPILS, yearIndex),
                drivers.value(Driver.CLASSES, yearIndex),
                drivers.value(Driver.TEACHING_ROOMS, yearIndex),
                timetables.periods(facts.category()));
    }
}
