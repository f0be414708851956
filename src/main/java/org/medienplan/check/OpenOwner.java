package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Units of which nobody has settled whose they are.
final class OpenOwner implements Check {

    @Override
    public String id() {
        return "owner_open";
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
        List<Holding> open = holdings.stream()
                .filter(holding -> holding.owner() == Party.OPEN && holding.quantity() > 0)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Holding first = open.getFirst();
        long units = open.stream().mapToLong(Holding::quantity).sum();
        List<RecordId> ids = open.stream().map(Holding::id).toList();
        return Optional.of(
                Case.of(new FieldRef(first.id(), "owner"), "check.owner_open", first.holder(), units, first.item())
                        .fixedBy(Fixes.setAll(ids, "owner", Party.AUTHORITY)));
    }
}
