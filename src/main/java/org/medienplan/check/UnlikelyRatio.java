package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A rule that asks for more than can be meant, also if quantity and basis were exchanged.
final class UnlikelyRatio implements Check {

    @Override
    public String id() {
        return "ratio_unlikely";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().rules().rows().stream()
                .filter(rule ->
                        RatioRange.isTooMany(rule, scope.limits()) && !RatioRange.fitsExchanged(rule, scope.limits()))
                .map(rule -> Case.of(
                        new FieldRef(rule.id(), "amount"),
                        "check.ratio_unlikely",
                        rule.item(),
                        rule.amount(),
                        rule.per(),
                        rule.basis()));
    }
}
