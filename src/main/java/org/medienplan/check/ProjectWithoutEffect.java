package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A project of no class or without hours, which needs nothing.
final class ProjectWithoutEffect implements Check {

    @Override
    public String id() {
        return "project_without_effect";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.projects()
                .filter(project -> project.groups() == 0 || project.hours().millionths() == 0)
                .map(project -> Case.of(
                        new FieldRef(project.id(), project.groups() == 0 ? "groups" : "hours"),
                        "check.project_without_effect",
                        project.school(),
                        project.id()));
    }
}
