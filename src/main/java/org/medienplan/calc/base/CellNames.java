package org.medienplan.calc.base;

import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Names the figures of one item at one holder to those who want an explanation.
///
/// @param holder the school or authority
/// @param item the item
/// @param frame the years
public record CellNames(RecordId holder, RecordId item, Frame frame) {

    public FigureId of(Metric metric, int yearIndex) {
        return new FigureId(metric, frame.year(yearIndex), holder, item);
    }

    /// Tells a trace of units that are a figure of their own.
    public void units(Metric metric, int units, int yearIndex, Trace trace) {
        if (trace.on()) {
            trace.input(Message.choice(metric), new Value.Count(units), of(metric, yearIndex));
        }
    }

    /// Tells a trace of cents that are a figure of their own.
    public void cents(Metric metric, long cents, int yearIndex, Trace trace) {
        if (trace.on()) {
            Value shown = Cents.known(cents) ? new Value.Amount(Money.ofCents(cents)) : new Value.Count(Counts.UNKNOWN);
            trace.input(Message.choice(metric), shown, of(metric, yearIndex));
        }
    }
}
