package org.medienplan.calc.purchase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Frame;
import org.medienplan.plan.investment.Measure;

/// In which years the gap of an item at a holder may be closed. Without a measure of its own it may be closed in every
/// year of the horizon; in the tail replacements go on whether or not a measure runs.
///
/// @param measures the measures that cover it
public record Window(List<Measure> measures) {

    static final Window OPEN = new Window(List.of());

    public Window {
        measures = List.copyOf(measures);
    }

    /// Whether purchases may fall into the year at a place of the frame.
    boolean isOpen(Frame frame, int yearIndex) {
        if (measures.isEmpty() || frame.isTail(yearIndex)) {
            return true;
        }
        return running(frame, yearIndex) != null;
    }

    /// The measure that runs in the year at a place of the frame, the first where there are several, or null; none runs
    /// after the horizon.
    public @Nullable Measure running(Frame frame, int yearIndex) {
        if (frame.isTail(yearIndex)) {
            return null;
        }
        for (Measure measure : measures) {
            if (measure.runsIn(frame.year(yearIndex))) {
                return measure;
            }
        }
        return null;
    }

    /// Whether a measure has begun by then: a yearly service that has begun goes on.
    boolean hasBegun(Frame frame, int yearIndex) {
        if (measures.isEmpty() || frame.isTail(yearIndex)) {
            return true;
        }
        for (Measure measure : measures) {
            if (measure.start().year() <= frame.year(yearIndex)) {
                return true;
            }
        }
        return false;
    }
}
