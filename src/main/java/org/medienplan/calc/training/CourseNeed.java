package org.medienplan.calc.training;

import java.util.List;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// As many units as courses are in the calendar of a year. Nothing new starts in the tail, so it has no courses.
///
/// @param item the place of the item that prices a course
/// @param sessions the sessions of the holder that the item prices
/// @param frame the years
record CourseNeed(int item, List<TrainingSession> sessions, Frame frame) implements Need {

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int settled() {
        return frame.horizon();
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        if (frame.isTail(yearIndex)) {
            if (trace.on()) {
                trace.rule(Message.of("trace.training.tail"), null);
            }
            return 0;
        }
        int courses = 0;
        for (TrainingSession session : sessions) {
            if (session.halfYear().year() == frame.year(yearIndex)) {
                courses += session.courses();
                if (trace.on()) {
                    trace.input(
                            Message.of("trace.training.courses", session.offer(), session.halfYear()),
                            new Value.Count(session.courses()),
                            new FieldRef(session.id(), "courses"));
                }
            }
        }
        if (trace.on() && courses == 0) {
            trace.rule(Message.of("trace.training.none"), null);
        }
        return courses;
    }
}
