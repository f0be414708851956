package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FieldRef;

/// An item that is to be replaced before it is written off: what is left burdens the result of that year.
final class DepreciatedLonger implements Check {

    @Override
    public String id() {
        return "depreciated_longer";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().items().rows().stream()
                .filter(item -> scope.isNeeded(item.id()))
                .flatMap(item -> of(item).stream());
    }

    private static Optional<Case> of(Item item) {
        Integer years = item.depreciationLife();
        return item.accounting() != Accounting.CAPITAL || years == null || years <= item.planningLife()
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(item.id(), "depreciation_life"),
                        "check.depreciated_longer",
                        item.id(),
                        item.planningLife(),
                        years));
    }
}
