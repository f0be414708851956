package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A rule that asks for nothing.
final class RuleWithoutEffect implements Check {

    @Override
    public String id() {
        return "rule_without_effect";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().rules().rows().stream()
                .filter(rule -> rule.amount().millionths() == 0 && rule.minimum() == null)
                .map(rule -> Case.of(new FieldRef(rule.id(), "amount"), "check.rule_without_effect", rule.item())
                        .fixedBy(Fixes.remove(rule.id())));
    }
}
