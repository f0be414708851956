package org.medienplan.calc.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Limits of one kind inside a pot, such as one for each school.
///
/// @param limits cents of cost
/// @param alternative families and shares of a pot with the same word are alternatives; null for always
record Family(List<Long> limits, @Nullable String alternative) {

    Family {
        limits = List.copyOf(limits);
    }
}
