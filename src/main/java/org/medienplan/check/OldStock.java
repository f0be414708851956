package org.medienplan.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.investment.Holding;
import org.medienplan.ref.FieldRef;

/// Units that are past their planning life when the plan begins: they are there, but count no more.
final class OldStock implements Check {

    @Override
    public String id() {
        return "stock_old";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.holdings().values().stream().flatMap(holdings -> of(holdings, scope).stream());
    }

    private static Optional<Case> of(List<Holding> holdings, Scope scope) {
        List<Holding> old = holdings.stream()
                .filter(holding -> holding.quantity() > 0 && isOld(holding, scope))
                .sorted(Comparator.comparing(holding -> Objects.requireNonNull(holding.acquired())))
                .toList();
        return old.isEmpty()
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(old.getFirst().id(), "acquired"),
                        "check.stock_old",
                        old.getFirst().holder(),
                        old.stream().mapToLong(Holding::quantity).sum(),
                        old.getFirst().item(),
                        new Value.Plain(Objects.requireNonNull(old.getFirst().acquired()))));
    }

    private static boolean isOld(Holding holding, Scope scope) {
        Integer acquired = holding.acquired();
        return acquired != null
                && scope.plan()
                        .items()
                        .find(holding.item())
                        .filter(item -> item.recurrence() == Recurrence.ONCE)
                        .filter(item -> acquired + item.planningLife() <= scope.firstYear())
                        .isPresent();
    }
}
