package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// An item of which some schools have more than they need, and which no school lacks.
final class Surplus implements Check {

    @Override
    public String id() {
        return "surplus";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return ItemBalance.of(scope).stream()
                .filter(balance -> balance.surplus() > 0 && balance.gap() == 0)
                .map(balance -> Case.of(
                        FigureId.of(Metric.STOCK, scope.firstYear()).forItem(balance.item()),
                        "check.surplus",
                        balance.item(),
                        balance.surplus(),
                        balance.givers()));
    }
}
