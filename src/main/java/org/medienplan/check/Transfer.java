package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// An item that some schools have more of than they need while others lack it: moving is cheaper than buying.
final class Transfer implements Check {

    @Override
    public String id() {
        return "transfer";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return ItemBalance.of(scope).stream()
                .filter(balance -> balance.surplus() > 0 && balance.gap() > 0)
                .map(balance -> Case.of(
                        FigureId.of(Metric.GAP, scope.firstYear()).forItem(balance.item()),
                        "check.transfer",
                        balance.item(),
                        balance.surplus(),
                        balance.givers(),
                        balance.gap(),
                        balance.takers()));
    }
}
