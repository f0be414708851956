package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.FieldRef;

/// A project with more hours a week than any class has for it.
final class ProjectHours implements Check {

    @Override
    public String id() {
        return "project_hours";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Decimal most = scope.limits().decimal(Limit.PROJECT_HOURS);
        return scope.projects()
                .filter(project -> project.hours().compareTo(most) > 0)
                .map(project -> Case.of(
                        new FieldRef(project.id(), "hours"),
                        "check.project_hours",
                        project.school(),
                        project.id(),
                        project.hours(),
                        most));
    }
}
