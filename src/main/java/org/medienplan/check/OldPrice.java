package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.ref.FieldRef;

/// A price that was valid long before the plan begins.
final class OldPrice implements Check {

    @Override
    public String id() {
        return "price_old";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        int oldest = scope.firstYear() - scope.limits().whole(Limit.PRICE_AGE_YEARS);
        return scope.plan().items().rows().stream()
                .filter(item -> item.priceYear() < oldest && scope.isNeeded(item.id()))
                .map(item -> Case.of(
                        new FieldRef(item.id(), "price_year"),
                        "check.price_old",
                        item.id(),
                        new Value.Plain(item.priceYear())));
    }
}
