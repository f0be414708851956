package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A project of which nobody said what it presupposes.
final class ProjectWithoutCapability implements Check {

    @Override
    public String id() {
        return "project_without_capability";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.projects()
                .filter(project -> project.capabilities().isEmpty())
                .map(project -> Case.of(
                        new FieldRef(project.id(), "capabilities"),
                        "check.project_without_capability",
                        project.school(),
                        project.id()));
    }
}
