package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.plan.school.School;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A school of which no stock is recorded: everything that it needs is planned as new.
final class MissingStock implements Check {

    @Override
    public String id() {
        return "stock_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream()
                .filter(school -> school.opened() == null && !hasStock(school, scope))
                .map(school -> Case.of(
                        FigureId.of(Metric.STOCK, scope.firstYear()).forHolder(school.id()),
                        "check.stock_missing",
                        school.id()));
    }

    private static boolean hasStock(School school, Scope scope) {
        return scope.holdings().containsKey(school.id())
                || scope.sharesOfSchool(school.id()).stream()
                        .anyMatch(share -> scope.holdings().containsKey(share.site()));
    }
}
