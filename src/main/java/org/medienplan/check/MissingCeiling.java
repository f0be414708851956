package org.medienplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A planned year without a ceiling, although other years have one.
final class MissingCeiling implements Check {

    @Override
    public String id() {
        return "ceiling_missing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        List<Ceiling> ceilings = scope.plan().ceilings().rows();
        return scope.plan().authorities().rows().stream()
                .filter(authority ->
                        ceilings.stream().anyMatch(one -> one.authority().equals(authority.id())))
                .flatMap(authority -> scope.horizon()
                        .filter(year -> ceilings.stream()
                                .noneMatch(one -> one.authority().equals(authority.id()) && one.year() == year))
                        .mapToObj(year -> Case.of(
                                FigureId.of(Metric.COST, year),
                                "check.ceiling_missing",
                                new Value.Plain(year),
                                authority.id())));
    }
}
