package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.FieldRef;

/// A project in grades that its school does not have.
final class ProjectGradesOutside implements Check {

    @Override
    public String id() {
        return "project_grades";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.projects()
                .filter(project -> scope.schoolTypeOf(project)
                        .filter(type -> isOutside(project, type))
                        .isPresent())
                .map(project -> of(project, scope.schoolTypeOf(project).orElseThrow()));
    }

    private static boolean isOutside(TeachingProject project, SchoolType type) {
        return project.gradeFrom() < type.gradeFrom() || project.gradeTo() > type.gradeTo();
    }

    /// Where some of its grades are the school's, the others can be left out.
    private static Case of(TeachingProject project, SchoolType type) {
        int from = Math.max(project.gradeFrom(), type.gradeFrom());
        int to = Math.min(project.gradeTo(), type.gradeTo());
        Case found = Case.of(
                new FieldRef(project.id(), project.gradeFrom() < type.gradeFrom() ? "grade_from" : "grade_to"),
                "check.project_grades",
                project.school(),
                project.id(),
                new Value.Plain(project.gradeFrom()),
                new Value.Plain(project.gradeTo()),
                new Value.Plain(type.gradeFrom()),
                new Value.Plain(type.gradeTo()));
        return from > to ? found : found.fixedBy(Fixes.set(project.id(), "grade_from", from, "grade_to", to));
    }
}
