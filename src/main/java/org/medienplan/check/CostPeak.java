package org.medienplan.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A planned year that costs far more than the others.
final class CostPeak implements Check {

    @Override
    public String id() {
        return "cost_peak";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        long all = scope.value(Metric.COST, null, null, null);
        long mean = Rounding.HALF_UP.divide(all, scope.header().horizon());
        long most =
                scope.limits().share(Limit.PEAK_FACTOR).of(Money.ofCents(mean)).cents();
        return scope.horizon()
                .mapToObj(year -> FigureId.of(Metric.COST, year))
                .filter(figure -> scope.figure(figure).value() > most)
                .map(figure -> Case.of(
                        figure,
                        "check.cost_peak",
                        new Value.Plain(Objects.requireNonNull(figure.year())),
                        scope.figure(figure).money(),
                        Money.ofCents(mean)));
    }
}
