package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.analysis.teaching.Frames;
import org.medienplan.message.Value;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.GradeRange;

/// An area of competences that no project of a school serves in some of its spans of grades.
final class AreaWithoutProject implements Check {

    @Override
    public String id() {
        return "area_without_project";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Frames frames = new Frames(scope.plan());
        return scope.schoolsWithProjects()
                .flatMap(school -> frames.of(school).stream()
                        .flatMap(frame -> frames.areas(frame.id()).stream())
                        .flatMap(area -> of(school, area, frames, scope).stream()));
    }

    /// Two grades of primary school, two or more of the lower secondary level, the upper one as a whole.
    private static final List<GradeRange> SPANS = List.of(
            new GradeRange(1, 2),
            new GradeRange(3, 4),
            new GradeRange(5, 6),
            new GradeRange(7, 8),
            new GradeRange(9, 10),
            new GradeRange(11, 13));

    private static Optional<Case> of(School school, Competence area, Frames frames, Scope scope) {
        List<TeachingProject> projects = scope.projects()
                .filter(project -> project.school().equals(school.id()))
                .toList();
        List<TeachingProject> serving = projects.stream()
                .filter(project -> serves(project, area, frames))
                .toList();
        return scope.plan()
                .schoolTypes()
                .find(school.schoolType())
                .flatMap(type -> SPANS.stream()
                        .filter(span -> meets(span, type.gradeFrom(), type.gradeTo()))
                        .filter(span -> serving.stream()
                                .noneMatch(project -> meets(span, project.gradeFrom(), project.gradeTo())))
                        .findFirst()
                        .map(span -> of(school, area, projects.getFirst(), span, type)));
    }

    private static boolean serves(TeachingProject project, Competence area, Frames frames) {
        return project.competences().stream()
                .anyMatch(competence ->
                        frames.areaOf(competence).filter(area::equals).isPresent());
    }

    private static boolean meets(GradeRange span, int from, int to) {
        return span.from() <= to && from <= span.to();
    }

    private static Case of(School school, Competence area, TeachingProject project, GradeRange span, SchoolType type) {
        return Case.of(
                new FieldRef(project.id(), "competences"),
                "check.area_without_project",
                school.id(),
                area.id(),
                new Value.Plain(Math.max(span.from(), type.gradeFrom())),
                new Value.Plain(Math.min(span.to(), type.gradeTo())));
    }
}
