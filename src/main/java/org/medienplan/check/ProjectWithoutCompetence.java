package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A project of which nobody said what pupils learn.
final class ProjectWithoutCompetence implements Check {

    @Override
    public String id() {
        return "project_without_competence";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.projects()
                .filter(project -> project.competences().isEmpty())
                .map(project -> Case.of(
                        new FieldRef(project.id(), "competences"),
                        "check.project_without_competence",
                        project.school(),
                        project.id()));
    }
}
