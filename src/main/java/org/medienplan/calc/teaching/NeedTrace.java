package org.medienplan.calc.teaching;

import java.util.List;
import java.util.Optional;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.pedagogy.Timetable;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// Tells how the need of lessons comes about: which classes work at the same time, and which projects they belong to.
///
/// @param need what is explained
/// @param facts the school
/// @param timetables the assumptions on usable periods
/// @param year the calendar year in which the school year begins
record NeedTrace(LessonNeed need, HolderFacts facts, Timetables timetables, int year) {

    void explain(Trace trace) {
        if (need.uses().isEmpty()) {
            return;
        }
        FigureId pupils = FigureId.of(Metric.PUPILS, year).forHolder(facts.holder());
        trace.input(Message.choice(Metric.PUPILS), new Value.Count(need.week().pupils()), pupils);
        trace.input(Message.choice(Metric.CLASSES), new Value.Count(need.week().classes()), pupils.as(Metric.CLASSES));
        trace.input(
                Message.of("trace.teaching.class_size"),
                new Value.Count(need.week().classSize()),
                null);
        explainPeriods(trace);
        need.peak().ifPresent(peak -> explain(peak, trace));
        explainFixed("trace.teaching.rooms", need.roomUnits(), trace);
        explainFixed("trace.teaching.participants", need.participantUnits(), trace);
    }

    private void explainPeriods(Trace trace) {
        Optional<Timetable> timetable = timetables.find(facts.category());
        if (timetable.isEmpty()) {
            trace.rule(Message.of("trace.teaching.no_periods"), null);
        }
        timetable.ifPresent(found -> trace.input(
                Message.of("trace.teaching.periods"),
                new Value.Count(found.usablePeriods()),
                new FieldRef(found.id(), "usable_periods")));
    }

    /// The projects whose classes make up the peak decide; the others are told without a mark.
    private void explain(Peak peak, Trace trace) {
        trace.rule(
                Message.of(
                        "trace.teaching.parallel", peak.lessons(), need.week().periods(), peak.parallel()),
                null);
        for (Peak.Taken taken : peak.taken()) {
            trace.decisive(
                    Message.of(
                            "trace.teaching.project",
                            taken.load().project().id(),
                            taken.classes(),
                            taken.load().perClass()),
                    new Value.Count(taken.units()),
                    FieldRef.whole(taken.load().project().id()));
        }
    }

    private void explainFixed(String key, int units, Trace trace) {
        if (units != 0) {
            trace.input(Message.of(key), new Value.Count(units), null);
            List<Use> fixed = need.uses().stream()
                    .filter(use -> use.capability().countedBy().stays())
                    .toList();
            fixed.forEach(use -> trace.rule(
                    Message.of("trace.teaching.fixed", use.project().id()),
                    FieldRef.whole(use.project().id())));
        }
    }
}
