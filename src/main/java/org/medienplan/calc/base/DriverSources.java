package org.medienplan.calc.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// What the drivers of a holder follow from.
///
/// @param facts what is recorded
/// @param frame the years
/// @param assumptions what the plan assumes, by the driver that it yields
/// @param earlier where the drivers before the asked one are found
record DriverSources(HolderFacts facts, Frame frame, Map<Driver, Assumption> assumptions, Drivers earlier) {

    /// An earlier driver as an input.
    int earlier(Driver driver, int yearIndex, Trace trace) {
        int value = earlier.value(driver, yearIndex);
        if (trace.on()) {
            FigureId figure = FigureId.of(Metric.of(driver), frame.year(yearIndex));
            trace.input(label(driver), new Value.Count(value), figure.forHolder(facts.holder()));
        }
        return value;
    }

    static Message label(Driver driver) {
        return Message.choice(driver);
    }

    static void rule(Trace trace, String key, @Nullable FieldRef place, Object... values) {
        if (trace.on()) {
            trace.rule(Message.of(key, values), place);
        }
    }
}
