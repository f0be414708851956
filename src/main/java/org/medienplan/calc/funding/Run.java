package org.medienplan.calc.funding;

import java.util.List;

/// The most profitable flow within some bounds.
///
/// @param value the grants of all pots, in millionths of a cent; negative where the bounds cannot be kept
/// @param totals for each pot, the cost that it pays for
/// @param paid for each group and stake, the cost that the pot pays for
/// @param limited for each share of the volume, the cost paid of the limited claims
/// @param volumes for each share, the volume
record Run(long value, List<Long> totals, List<List<Long>> paid, List<Long> limited, List<Long> volumes) {

    boolean isFeasible() {
        return value >= 0;
    }
}
