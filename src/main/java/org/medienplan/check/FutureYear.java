package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.investment.Holding;
import org.medienplan.ref.FieldRef;

/// Units that are said to be acquired in a year that has not come yet.
final class FutureYear implements Check {

    @Override
    public String id() {
        return "year_future";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().holdings().rows().stream().flatMap(holding -> of(holding, scope).stream());
    }

    private static Optional<Case> of(Holding holding, Scope scope) {
        Integer acquired = holding.acquired();
        return acquired == null || acquired <= scope.date().getYear()
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(holding.id(), "acquired"),
                        "check.year_future",
                        holding.holder(),
                        holding.quantity(),
                        holding.item(),
                        new Value.Plain(acquired)));
    }
}
