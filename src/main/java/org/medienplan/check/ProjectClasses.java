package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;

/// A project of more classes than its school has.
final class ProjectClasses implements Check {

    @Override
    public String id() {
        return "project_classes";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.projects()
                .filter(project -> classes(project, scope) > 0 && project.groups() > classes(project, scope))
                .map(project -> Case.of(
                                new FieldRef(project.id(), "groups"),
                                "check.project_classes",
                                project.school(),
                                project.id(),
                                project.groups(),
                                classes(project, scope))
                        .fixedBy(Fixes.set(project.id(), "groups", Math.toIntExact(classes(project, scope)))));
    }

    private static long classes(TeachingProject project, Scope scope) {
        return scope.value(Metric.CLASSES, scope.firstYear(), project.school(), null);
    }
}
