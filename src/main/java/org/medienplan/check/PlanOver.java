package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.ref.FieldRef;

/// A plan whose years are over.
final class PlanOver implements Check {

    @Override
    public String id() {
        return "plan_over";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.lastYear() >= scope.date().getYear()
                ? Stream.empty()
                : Stream.of(Case.of(
                        new FieldRef(scope.header().id(), "first_year"),
                        "check.plan_over",
                        new Value.Plain(scope.lastYear())));
    }
}
