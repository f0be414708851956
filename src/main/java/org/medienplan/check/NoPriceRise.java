package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;

/// A bundle whose prices are planned to stay the same for the whole plan.
final class NoPriceRise implements Check {

    @Override
    public String id() {
        return "rise_missing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().bundles().rows().stream()
                .filter(bundle -> bundle.priceRise().isZero() && scope.value(Metric.COST, null, null, bundle.id()) > 0)
                .map(bundle -> Case.of(new FieldRef(bundle.id(), "price_rise"), "check.rise_missing", bundle.id()));
    }
}
