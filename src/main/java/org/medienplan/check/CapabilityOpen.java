package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.teaching.CapabilityState;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.ref.FieldRef;

/// Something that the projects of a school presuppose and that is neither there nor planned.
final class CapabilityOpen implements Check {

    @Override
    public String id() {
        return "capability_open";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schoolsWithProjects()
                .flatMap(school -> CapabilityState.of(scope.figures(), school.id()).stream()
                        .filter(state -> state.served() && state.isOpen())
                        .map(state -> Case.of(
                                new FieldRef(
                                        using(state.capability(), school, scope).id(), "capabilities"),
                                "check.capability_open",
                                school.id(),
                                state.capability().id(),
                                state.need())));
    }

    private static TeachingProject using(Capability capability, School school, Scope scope) {
        return scope.projects()
                .filter(project -> project.school().equals(school.id())
                        && project.capabilities().contains(capability.id()))
                .findFirst()
                .orElseThrow();
    }
}
