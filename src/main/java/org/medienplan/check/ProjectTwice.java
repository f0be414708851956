package org.medienplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.FieldRef;

/// A project that a school has twice.
final class ProjectTwice implements Check {

    @Override
    public String id() {
        return "project_twice";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Map<List<Object>, List<TeachingProject>> same = new LinkedHashMap<>();
        scope.projects()
                .forEach(project -> same.computeIfAbsent(key(project), _ -> new ArrayList<>())
                        .add(project));
        return same.values().stream()
                .flatMap(projects -> projects.stream().skip(1))
                .map(project -> Case.of(
                                new FieldRef(project.id(), "title"),
                                "check.project_twice",
                                project.school(),
                                project.title(),
                                project.subject())
                        .fixedBy(Fixes.remove(project.id())));
    }

    private static List<Object> key(TeachingProject project) {
        return List.of(project.school(), project.title(), project.subject(), project.gradeFrom(), project.gradeTo());
    }
}
