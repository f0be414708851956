package org.medienplan.check;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.medienplan.calc.platform.Choice;
import org.medienplan.message.Value;
import org.medienplan.ref.FieldRef;

/// A service that ends before the last accounts that it holds are switched.
final class ServiceEndsEarly implements Check {

    @Override
    public String id() {
        return "service_ends_early";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        OptionalInt last = ServiceWithoutEnd.lastStep(scope);
        if (Choice.of(scope.plan()).isEmpty() || last.isEmpty()) {
            return Stream.empty();
        }
        return scope.plan().oldServices().rows().stream()
                .filter(service -> !service.runsIn(last.getAsInt()))
                .map(service -> Case.of(
                                new FieldRef(service.id(), "until"),
                                "check.service_ends_early",
                                service.id(),
                                new Value.Plain(last.getAsInt()))
                        .fixedBy(Fixes.set(service.id(), "until", last.getAsInt())));
    }
}
