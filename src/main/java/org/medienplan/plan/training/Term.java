package org.medienplan.plan.training;

import org.medienplan.quantity.HalfYear;

/// In which half of a year an offer takes place.
public enum Term {
    EITHER,
    FIRST,
    SECOND;

    boolean contains(HalfYear halfYear) {
        return this == EITHER || halfYear.half() == ordinal();
    }
}
