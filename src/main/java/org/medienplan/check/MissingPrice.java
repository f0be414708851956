package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// An item that somebody needs and that costs nothing, so that every sum is too low.
final class MissingPrice implements Check {

    @Override
    public String id() {
        return "price_missing";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().items().rows().stream()
                .filter(item -> item.unitPrice().isZero() && scope.isNeeded(item.id()))
                .map(item -> Case.of(new FieldRef(item.id(), "unit_price"), "check.price_missing", item.id()));
    }
}
