package org.medienplan.calc.support;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.support.EffortRule;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Explains lines of effort, each with a place at which one can ask on: the figure that is counted where it is one,
/// else the rule.
///
/// @param holder whose effort it is, null for all holders together
/// @param items the items
/// @param frame the years
public record UnitPlaces(@Nullable RecordId holder, ItemList items, Frame frame) {

    private static final int PLACES = 1;

    /// Says what a line adds; lines without units say nothing.
    ///
    /// @param units its units, or [Counts#UNKNOWN]
    public void explain(EffortLine line, int units, int yearIndex, Trace trace) {
        if (units == 0) {
            return;
        }
        Value hours = Counts.known(units) ? hours(line.minutes(units)) : null;
        trace.input(label(line.rule(), units), hours, place(line, yearIndex));
    }

    /// Says that the sum is rounded, or that there is nothing to add up.
    static void total(boolean none, BigDecimal minutes, Trace trace) {
        trace.rule(none ? Message.of("trace.support.nothing") : Message.of("trace.support.sum", hours(minutes)), null);
    }

    /// A time as hours with one place.
    public static Value hours(BigDecimal minutes) {
        return new Value.Rounded(EffortLine.partOfHours(minutes), PLACES);
    }

    private static Message label(EffortRule rule, int units) {
        Value counted =
                Counts.known(units) ? new Value.Count(units) : new Value.Nested(Message.of("trace.support.unknown"));
        Decimal cases = rule.cases();
        return cases == null
                ? Message.of("trace.support.units", rule.name(), counted, rule.minutes())
                : Message.of("trace.support.cases", rule.name(), counted, cases, rule.minutes());
    }

    private Place place(EffortLine line, int yearIndex) {
        int year = frame.year(yearIndex);
        List<Driver> drivers = line.rule().basis().drivers();
        if (drivers.size() == 1) {
            return FigureId.of(Metric.of(drivers.getFirst()), year).forHolder(holder);
        }
        return line.items().size() == 1 && line.rule().licence() == null
                ? FigureId.of(Metric.DEMAND, year)
                        .forItem(items.item(line.items().getFirst()).id())
                        .forHolder(holder)
                : FieldRef.whole(line.rule().id());
    }
}
