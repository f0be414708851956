package org.medienplan.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A year that costs an authority more than its budget allows.
final class CeilingExceeded implements Check {

    @Override
    public String id() {
        return "ceiling_exceeded";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().ceilings().rows().stream()
                .filter(ceiling -> scope.figures().frame().contains(ceiling.year()))
                .sorted(Comparator.comparingInt(Ceiling::year))
                .flatMap(ceiling -> of(ceiling, scope).stream());
    }

    private static Optional<Case> of(Ceiling ceiling, Scope scope) {
        Metric metric = metric(ceiling);
        Money cost = Money.ofCents(scope.holdersOf(ceiling.authority())
                .mapToLong(holder -> scope.value(metric, ceiling.year(), holder, null))
                .sum());
        return cost.compareTo(ceiling.amount()) <= 0
                ? Optional.empty()
                : Optional.of(new Case(
                        FigureId.of(metric, ceiling.year()),
                        message(ceiling, cost.minus(ceiling.amount()), cost),
                        null));
    }

    private static Metric metric(Ceiling ceiling) {
        return switch (ceiling.accounting()) {
            case null -> Metric.COST;
            case CAPITAL -> Metric.CAPITAL;
            case EXPENSE -> Metric.EXPENSE;
        };
    }

    private static Message message(Ceiling ceiling, Money over, Money cost) {
        Value.Plain year = new Value.Plain(ceiling.year());
        return switch (ceiling.accounting()) {
            case null -> Message.of("check.ceiling_exceeded", year, over, cost);
            case CAPITAL -> Message.of("check.ceiling_exceeded.capital", year, over, cost);
            case EXPENSE -> Message.of("check.ceiling_exceeded.expense", year, over, cost);
        };
    }
}
