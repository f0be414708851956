package org.medienplan.calc.support;

import java.math.BigDecimal;
import java.util.List;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.demand.Demand;
import org.medienplan.calc.demand.Need;
import org.medienplan.calc.demand.NeedMode;
import org.medienplan.quantity.Counts;
import org.medienplan.trace.Trace;

/// The hours of one holder that the authority pays by one item: the exact sum of all lines of effort, rounded once.
/// Staff and contracts run by calendar years.
///
/// @param item the place of the item
/// @param lines the lines of effort of those who are paid by it
/// @param drivers the drivers of the holder
/// @param place names what is counted
record HoursNeed(int item, List<EffortLine> lines, Drivers drivers, UnitPlaces place) implements Need {

    @Override
    public NeedMode mode() {
        return NeedMode.INSTEAD;
    }

    @Override
    public int value(int yearIndex, Demand demand, Trace trace) {
        UnitSource source = UnitSource.of(drivers, demand);
        BigDecimal sum = BigDecimal.ZERO;
        for (EffortLine line : lines) {
            int units = line.units(source, yearIndex);
            if (trace.on()) {
                place.explain(line, units, yearIndex, trace);
            }
            if (!Counts.known(units)) {
                return Counts.UNKNOWN;
            }
            sum = sum.add(line.minutes(units));
        }
        if (trace.on()) {
            UnitPlaces.total(lines.isEmpty(), sum, trace);
        }
        return EffortLine.hours(sum);
    }
}
