package org.medienplan.calc.purchase;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.Grades;
import org.medienplan.message.Message;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// In which years the gap of an item at a holder may be closed, and for the pupils of which grades. Without a measure
/// of its own it may be closed in every year of the horizon; in the tail replacements go on whether or not a measure
/// runs.
public final class Window {

    private final List<Measure> measures;
    private final Frame frame;
    private final @Nullable Measure[] running;
    private final Grades[] reached;
    private final boolean limited;

    private Window(List<Measure> measures, Frame frame) {
        this.measures = List.copyOf(measures);
        this.frame = frame;
        this.running = new @Nullable Measure[frame.length()];
        this.reached = new Grades[frame.length()];
        Arrays.fill(reached, measures.isEmpty() ? Grades.ALL : Grades.NONE);
        measures.forEach(this::mark);
        this.limited = frame.years()
                .limit(frame.horizon())
                .anyMatch(year -> !reached(frame.index(year)).areAll());
    }

    static Window of(List<Measure> measures, Frame frame) {
        return new Window(measures, frame);
    }

    private void mark(Measure measure) {
        Grades grades = Grades.between(measure.gradeFrom(), measure.gradeTo());
        for (int year = 0; year < frame.horizon(); year++) {
            boolean runs = measure.runsIn(frame.year(year));
            running[year] = runs && running[year] == null ? measure : running[year];
            boolean begun = measure.start().year() <= frame.year(year);
            reached[year] = begun ? reached[year].or(grades) : reached[year];
        }
    }

    /// Whether purchases may fall into the year at a place of the frame.
    public boolean isOpen(int yearIndex) {
        return measures.isEmpty() || frame.isTail(yearIndex) || running[yearIndex] != null;
    }

    /// The measure that runs in a year, the first where there are several, or null; none runs after the horizon.
    public @Nullable Measure running(int yearIndex) {
        return running[yearIndex];
    }

    /// The first of its measures, where it has any.
    Measure first() {
        return measures.getFirst();
    }

    /// Says why purchases may fall into a year, or may not.
    void explain(int yearIndex, Trace trace) {
        if (!trace.on() || frame.isTail(yearIndex)) {
            return;
        }
        Measure runs = running[yearIndex];
        if (runs != null) {
            trace.rule(Message.of("trace.purchase.measure_runs"), FieldRef.whole(runs.id()));
        } else if (measures.isEmpty()) {
            trace.rule(Message.of("trace.purchase.no_measure"), null);
        } else {
            trace.rule(Message.of("trace.purchase.measure_waits"), FieldRef.whole(first().id()));
        }
    }

    /// Whether a measure has begun by then: a yearly service that has begun goes on.
    boolean hasBegun(int yearIndex) {
        return measures.isEmpty() || frame.isTail(yearIndex) || !reached[yearIndex].equals(Grades.NONE);
    }

    /// The grades whose pupils the measures have reached by a year of the horizon; all before the first one begins.
    public Grades reached(int yearIndex) {
        return hasBegun(yearIndex) && !frame.isTail(yearIndex) ? reached[yearIndex] : Grades.ALL;
    }

    /// Whether a measure leaves out some grades in any year.
    public boolean isLimited() {
        return limited;
    }
}
