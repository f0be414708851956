package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.investment.Holding;
import org.medienplan.ref.FieldRef;

/// Units of which nobody knows how old they are. They are spread evenly over their life until somebody does.
final class UnknownYear implements Check {

    @Override
    public String id() {
        return "year_unknown";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.holdings().values().stream().flatMap(holdings -> of(holdings).stream());
    }

    private static Optional<Case> of(List<Holding> holdings) {
        List<Holding> unknown = holdings.stream()
                .filter(holding -> holding.acquired() == null && holding.quantity() > 0)
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(unknown.getFirst().id(), "acquired"),
                        "check.year_unknown",
                        unknown.getFirst().holder(),
                        unknown.stream().mapToLong(Holding::quantity).sum(),
                        unknown.getFirst().item()));
    }
}
