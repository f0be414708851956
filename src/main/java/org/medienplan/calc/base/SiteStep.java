package org.medienplan.calc.base;

import java.util.List;
import org.medienplan.message.Value;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// What a school has on its sites: rooms, and its part of sites and buildings.
record SiteStep(DriverSources sources, RecordedStep recorded) {

    /// Rooms of one type. Where a school has rooms of its own on record, that is the list of all its rooms together
    /// with what it shares. Else the types that it shares are known, and others follow like any driver.
    int rooms(Driver driver, int yearIndex, Trace trace) {
        int schoolYear = sources.frame().year(yearIndex);
        boolean known = false;
        int sum = 0;
        for (RoomPart part : sources.facts().rooms()) {
            boolean asked =
                    part.group().roomType().driver() == driver && part.span().contains(schoolYear);
            known |= asked || part.isOwn();
            if (asked) {
                sum = Counts.plus(sum, part.quantity());
                explain(part, driver, trace);
            }
        }
        return known ? sum : recorded.value(driver, yearIndex, trace);
    }

    private static void explain(RoomPart part, Driver driver, Trace trace) {
        if (trace.on()) {
            trace.input(
                    DriverSources.label(driver),
                    new Value.Count(part.quantity()),
                    new FieldRef(part.group().id(), "quantity"));
        }
    }

    /// The parts that the school has of something shared; not known where it uses no site.
    int portions(List<Portion> portions, int yearIndex) {
        if (portions.isEmpty()) {
            return Counts.UNKNOWN;
        }
        int schoolYear = sources.frame().year(yearIndex);
        int sum = 0;
        for (Portion portion : portions) {
            sum += portion.span().contains(schoolYear) ? portion.quantity() : 0;
        }
        return sum;
    }
}
