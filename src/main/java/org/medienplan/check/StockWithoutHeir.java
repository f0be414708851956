package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;

/// A school that closes within the plan and has stock, but no successor that takes it over.
final class StockWithoutHeir implements Check {

    @Override
    public String id() {
        return "stock_without_heir";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().schools().rows().stream().flatMap(school -> of(school, scope).stream());
    }

    private static Optional<Case> of(School school, Scope scope) {
        HalfYear closed = school.closed();
        long units = scope.holdings().getOrDefault(school.id(), List.of()).stream()
                .mapToLong(Holding::quantity)
                .sum();
        return closed == null || closed.year() > scope.lastYear() || school.successor() != null || units == 0
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(school.id(), "successor"),
                        "check.stock_without_heir",
                        school.id(),
                        closed,
                        units));
    }
}
