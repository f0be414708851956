package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.investment.Condition;
import org.medienplan.plan.investment.Holding;
import org.medienplan.ref.FieldRef;

/// Units that are out of order: they are recorded, but count no more.
final class DefectiveStock implements Check {

    @Override
    public String id() {
        return "stock_defective";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.holdings().values().stream().flatMap(holdings -> of(holdings).stream());
    }

    private static Optional<Case> of(List<Holding> holdings) {
        List<Holding> defective = holdings.stream()
                .filter(holding -> holding.condition() == Condition.DEFECTIVE && holding.quantity() > 0)
                .toList();
        return defective.isEmpty()
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(defective.getFirst().id(), "condition"),
                        "check.stock_defective",
                        defective.getFirst().holder(),
                        defective.stream().mapToLong(Holding::quantity).sum(),
                        defective.getFirst().item()));
    }
}
