package org.medienplan.calc.support;

import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.demand.Demand;
import org.medienplan.ref.Driver;

/// Where the units are found that effort is counted by: of one holder, or of several together.
public interface UnitSource {

    /// A driver in a year of the frame, or [Counts#UNKNOWN].
    int driver(Driver driver, int yearIndex);

    /// The demand for an item in a year of the frame, or [Counts#UNKNOWN].
    int demand(int item, int yearIndex);

    /// The units of one holder.
    static UnitSource of(Drivers drivers, Demand demand) {
        return new UnitSource() {
            @Override
            public int driver(Driver driver, int yearIndex) {
                return drivers.value(driver, yearIndex);
            }

            @Override
            public int demand(int item, int yearIndex) {
                return demand.basis(item, yearIndex);
            }
        };
    }
}
