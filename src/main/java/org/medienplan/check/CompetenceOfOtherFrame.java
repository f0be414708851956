package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.analysis.teaching.Frames;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A project that names competences, but none of the frame of its school.
final class CompetenceOfOtherFrame implements Check {

    @Override
    public String id() {
        return "competence_other_frame";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Frames frames = new Frames(scope.plan());
        return scope.projects()
                .filter(project -> !project.competences().isEmpty())
                .flatMap(project -> scope.plan().schools().find(project.school()).flatMap(frames::of).stream()
                        .filter(frame -> names(project, frame, scope).isEmpty())
                        .map(frame -> Case.of(
                                new FieldRef(project.id(), "competences"),
                                "check.competence_other_frame",
                                project.school(),
                                project.id(),
                                frame.id())));
    }

    private static Optional<RecordId> names(TeachingProject project, Framework frame, Scope scope) {
        return project.competences().stream()
                .filter(competence -> scope.plan()
                        .competences()
                        .find(competence)
                        .filter(found -> found.framework().equals(frame.id()))
                        .isPresent())
                .findFirst();
    }
}
