package org.medienplan.check;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.ref.FieldRef;

/// A service that the chosen platform replaces, but that never ends.
final class ServiceWithoutEnd implements Check {

    @Override
    public String id() {
        return "service_without_end";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        if (Choice.of(scope.plan()).isEmpty()) {
            return Stream.empty();
        }
        OptionalInt last = lastStep(scope);
        return scope.plan().oldServices().rows().stream()
                .filter(service -> service.until() == null)
                .map(service -> {
                    Case found =
                            Case.of(new FieldRef(service.id(), "until"), "check.service_without_end", service.id());
                    return last.isEmpty() ? found : found.fixedBy(Fixes.set(service.id(), "until", last.getAsInt()));
                });
    }

    /// The year in which the last accounts are switched.
    static OptionalInt lastStep(Scope scope) {
        return scope.plan().accountSteps().rows().stream()
                .map(AccountStep::halfYear)
                .mapToInt(half -> half.year())
                .max();
    }
}
