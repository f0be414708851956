package org.medienplan.analysis.teaching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.RecordId;

/// How many projects serve each competence of a frame in each grade.
///
/// @param grades the grades, in order
/// @param rows areas, each followed by its competences
public record Coverage(List<Integer> grades, List<Row> rows) {

    /// @param competence the area or competence
    /// @param projects projects that serve it, by the place of the grade; an area counts each project once
    public record Row(Competence competence, List<Integer> projects) {

        public Row {
            projects = List.copyOf(projects);
        }

        /// Grades in which at least one project serves it.
        public long covered() {
            return projects.stream().filter(count -> count > 0).count();
        }
    }

    public Coverage {
        grades = List.copyOf(grades);
        rows = List.copyOf(rows);
    }

    /// The coverage of one school by its own frame.
    public static Coverage of(Plan plan, School school) {
        Frames frames = new Frames(plan);
        List<TeachingProject> projects = plan.teachingProjects().rows().stream()
                .filter(project -> project.school().equals(school.id()))
                .toList();
        return frames.of(school)
                .map(frame -> of(frames, frame.id(), gradesOf(plan, List.of(school)), projects))
                .orElseGet(() -> new Coverage(List.of(), List.of()));
    }

    /// The coverage of some schools together, by one frame.
    public static Coverage of(Plan plan, RecordId framework, List<School> schools) {
        Set<RecordId> asked = new HashSet<>();
        schools.forEach(school -> asked.add(school.id()));
        List<TeachingProject> projects = plan.teachingProjects().rows().stream()
                .filter(project -> asked.contains(project.school()))
                .toList();
        return of(new Frames(plan), framework, gradesOf(plan, schools), projects);
    }

    private static List<Integer> gradesOf(Plan plan, List<School> schools) {
        return schools.stream()
                .flatMap(school -> plan.schoolTypes().find(school.schoolType()).stream())
                .flatMapToInt(Coverage::gradesOf)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static IntStream gradesOf(SchoolType type) {
        return IntStream.rangeClosed(type.gradeFrom(), type.gradeTo());
    }

    private static Coverage of(
            Frames frames, RecordId framework, List<Integer> grades, List<TeachingProject> projects) {
        List<Row> rows = new ArrayList<>();
        for (Competence area : frames.areas(framework)) {
            List<Competence> within = frames.within(area);
            Set<RecordId> any = new HashSet<>();
            Stream.concat(Stream.of(area), within.stream()).forEach(one -> any.add(one.id()));
            rows.add(row(area, any, grades, projects));
            within.forEach(competence -> rows.add(row(competence, Set.of(competence.id()), grades, projects)));
        }
        return new Coverage(grades, rows);
    }

    private static Row row(
            Competence competence, Set<RecordId> any, List<Integer> grades, List<TeachingProject> projects) {
        List<TeachingProject> serving = projects.stream()
                .filter(project -> project.competences().stream().anyMatch(any::contains))
                .toList();
        return new Row(
                competence,
                grades.stream()
                        .map(grade -> Math.toIntExact(serving.stream()
                                .filter(project -> project.gradeFrom() <= grade && grade <= project.gradeTo())
                                .count()))
                        .toList());
    }

    /// The rows of areas alone.
    public List<Row> areas() {
        return rows.stream().filter(row -> row.competence().isArea()).toList();
    }

    /// Cells of areas that some project serves.
    public long covered() {
        return areas().stream().mapToLong(Row::covered).sum();
    }

    /// All cells of areas.
    public long cells() {
        return (long) areas().size() * grades.size();
    }
}
