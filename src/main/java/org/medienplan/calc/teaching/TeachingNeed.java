package org.medienplan.calc.teaching;

import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// What the lessons of a school need of one item.
///
/// @param item the place of the item
/// @param record the item
/// @param lessons the lessons
/// @param facts the school
/// @param book the assumptions and the years
record TeachingNeed(int item, RecordId record, SchoolLessons lessons, HolderFacts facts, TeachingNeeds book)
        implements Need {

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
        return lessons.uses(record).stream()
                .mapToInt(use -> begin(use.project()))
                .max()
                .orElse(0);
    }

    private int begin(TeachingProject project) {
        Frame frame = book.frame();
        Integer first = project.firstSchoolYear();
        return first == null ? 0 : Math.clamp(frame.index(first), 0, frame.length());
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        int year = book.frame().year(yearIndex);
        LessonNeed need = lessons.ofItem(record, year);
        if (trace.on()) {
            new NeedTrace(need, facts, book.timetables(), year).explain(trace);
        }
        return need.units();
    }
}
