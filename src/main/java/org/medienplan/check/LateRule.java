package org.medienplan.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.ref.FieldRef;

/// A rule that comes into force only after the planned years, or is not wholly in force by their end.
final class LateRule implements Check {

    @Override
    public String id() {
        return "rule_late";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        int horizon = scope.header().horizon();
        return scope.plan().rules().rows().stream()
                .filter(rule -> isLate(rule, horizon))
                .map(rule -> Case.of(
                                new FieldRef(rule.id(), "phase_years"),
                                "check.rule_late",
                                rule.item(),
                                Objects.requireNonNull(rule.phaseYears()),
                                horizon)
                        .fixedBy(Fixes.set(rule.id(), "phase_years", horizon)));
    }

    private static boolean isLate(Rule rule, int horizon) {
        Integer years = rule.phaseYears();
        boolean phased = rule.phaseIn() == PhaseIn.LINEAR || rule.phaseIn() == PhaseIn.FROM_YEAR;
        return phased && years != null && years > horizon;
    }
}
