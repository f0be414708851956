package org.medienplan.calc.base;

import org.medienplan.plan.school.DriverRule;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Ratio;

/// A stated assumption, prepared to be applied many times.
///
/// @param rule the record
/// @param ratio its exact ratio
record Assumption(DriverRule rule, Ratio ratio) {

    /// What it yields for a basis; nothing for nothing, unknown for unknown.
    int apply(int basis) {
        if (!Counts.known(basis) || basis == 0) {
            return basis;
        }
        int units = Counts.of(ratio, basis, rule.rounding());
        Integer minimum = rule.minimum();
        return minimum == null || !Counts.known(units) ? units : Math.max(units, minimum);
    }
}
