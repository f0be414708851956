package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.ref.FieldRef;

/// A rule whose quantity and basis look exchanged, such as thirty devices for one pupil.
final class TransposedRatio implements Check {

    @Override
    public String id() {
        return "ratio_transposed";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().rules().rows().stream()
                .filter(rule ->
                        RatioRange.isTooMany(rule, scope.limits()) && RatioRange.fitsExchanged(rule, scope.limits()))
                .map(TransposedRatio::of);
    }

    private static Case of(Rule rule) {
        Case found = Case.of(
                new FieldRef(rule.id(), "amount"),
                "check.ratio_transposed",
                rule.item(),
                rule.amount(),
                rule.per(),
                rule.basis());
        return found.fixedBy(Fixes.set(rule.id(), "amount", rule.per(), "per", rule.amount()));
    }
}
