package org.medienplan.ui.step.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.analysis.teaching.AddedCost;
import org.medienplan.analysis.teaching.Chains;
import org.medienplan.analysis.teaching.ProjectChain;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// What the page of lessons shows of a plan, computed in the background.
///
/// @param snapshot the plan and its figures
/// @param added what lessons add to the plan
/// @param lines all projects, by school and title
/// @param schools all schools, by name
record TeachingContent(Snapshot snapshot, AddedCost added, List<ProjectLine> lines, List<School> schools) {

    /// Whether no school has a project yet.
    boolean isEmpty() {
        return lines.isEmpty();
    }

    static TeachingContent of(Snapshot snapshot, Texts texts) {
        AddedCost added = AddedCost.of(snapshot.figures());
        Plan plan = snapshot.plan();
        List<School> schools = plan.schools().rows().stream()
                .sorted(Comparator.comparing(School::name))
                .toList();
        List<ProjectLine> lines = new ArrayList<>();
        for (School school : schools) {
            Chains chains = new Chains(added, school);
            chains.projects().stream()
                    .map(project -> line(chains, project, plan, texts))
                    .sorted(Comparator.comparing(ProjectLine::title))
                    .forEach(lines::add);
        }
        return new TeachingContent(snapshot, added, List.copyOf(lines), schools);
    }

    private static ProjectLine line(Chains chains, TeachingProject project, Plan plan, Texts texts) {
        ProjectChain chain = chains.chain(project, chains.firstYear(project));
        long cents = chain.cents();
        String amount = cents == 0
                ? texts.say("teaching.list.covered")
                : texts.formats().euros(Money.ofCents(cents));
        String about = texts.say("teaching.list.about", project.subject(), grades(project, texts));
        String words = String.join(
                " ",
                Stream.concat(
                                Stream.of(project.title(), about),
                                project.competences().stream().map(competence -> Names.of(plan, competence)))
                        .toList());
        return new ProjectLine(
                project.id(),
                project.school(),
                project.title(),
                about,
                amount,
                cents,
                chain.unserved().isPresent(),
                words.toLowerCase(Locale.ROOT));
    }

    /// The grades of a project: `7` or `5–6`.
    static String grades(TeachingProject project, Texts texts) {
        return project.gradeFrom() == project.gradeTo()
                ? texts.formats().plain(project.gradeFrom())
                : texts.formats().plain(project.gradeFrom())
                        + "–"
                        + texts.formats().plain(project.gradeTo());
    }

    Plan plan() {
        return snapshot.plan();
    }

    Optional<TeachingProject> project(RecordId id) {
        return plan().teachingProjects().find(id);
    }

    /// The projects of a school, of all schools where none is chosen.
    List<ProjectLine> lines(Optional<RecordId> school) {
        return lines.stream()
                .filter(line -> school.isEmpty() || line.school().equals(school.get()))
                .toList();
    }

    /// The school with most projects: where there is most to see.
    Optional<RecordId> richest() {
        return schools.stream()
                .map(School::id)
                .max(Comparator.comparingLong(
                        school -> lines(Optional.of(school)).size()))
                .filter(school -> !lines.isEmpty());
    }

    long schoolsWithProjects() {
        return lines.stream().map(ProjectLine::school).distinct().count();
    }
}
