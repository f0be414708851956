package org.medienplan.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Something that projects presuppose and that no item of the catalogue serves.
final class CapabilityUnserved implements Check {

    @Override
    public String id() {
        return "capability_unserved";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Set<RecordId> served = new HashSet<>();
        scope.plan().capabilityItems().rows().forEach(serving -> served.add(serving.capability()));
        return scope.plan().capabilities().rows().stream()
                .filter(capability -> !served.contains(capability.id()))
                .flatMap(capability -> of(capability, scope).stream());
    }

    private static Optional<Case> of(Capability capability, Scope scope) {
        long projects = scope.projects()
                .filter(project -> project.capabilities().contains(capability.id()))
                .count();
        return projects == 0
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(capability.id(), "name"), "check.capability_unserved", capability.id(), projects));
    }
}
