package org.medienplan.ui.step.teaching;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.teaching.Coverage;
import org.medienplan.analysis.teaching.Frames;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.place.FigureDrawer;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Surroundings;

/// Which competences projects serve in which grade, and the frames themselves.
final class CompetencesTab {

    /// What is shown.
    enum Part {
        MATRIX,
        FRAMES
    }

    private final Surroundings surroundings;
    private final Texts texts;
    private final TeachingDeeds deeds;
    private final RecordPages frames;
    private final Segments<Part> part;
    private final StackPane place = new StackPane();
    private final VBox node;
    private final Latest latest;
    private Optional<TeachingContent> content = Optional.empty();
    private Optional<RecordId> school = Optional.empty();

    /// A matrix and the frame that it is about.
    private record Shown(Coverage coverage, String frame) {}

    CompetencesTab(Surroundings surroundings, TeachingDeeds deeds) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.deeds = deeds;
        frames = ProjectPages.frames(surroundings);
        part = new Segments<>(
                List.of(Part.values()),
                Part.MATRIX,
                one -> texts.say(one == Part.MATRIX ? "teaching.part.matrix" : "teaching.part.frames"),
                texts.say("teaching.part"));
        part.value().subscribe(this::compute);
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(0, new ToolRow(Labels.of(""), part), place);
        node.getStyleClass().add("tab-page");
        latest = new Latest(node, surroundings, texts.say("teaching.task"));
    }

    Node node() {
        return node;
    }

    void choose(Part wanted) {
        part.choose(wanted);
    }

    /// Leads to a frame or a competence.
    void reveal(RecordId record, String field) {
        part.choose(Part.FRAMES);
        frames.reveal(record, field);
    }

    void show(TeachingContent computed, Optional<RecordId> wanted) {
        content = Optional.of(computed);
        school = wanted;
        compute();
    }

    private void compute() {
        if (part.value().get() == Part.FRAMES) {
            place.getChildren().setAll(frames.node());
            return;
        }
        if (content.filter(TeachingContent::isEmpty).isPresent()) {
            place.getChildren().setAll(NoProjects.page(texts, deeds));
            return;
        }
        content.ifPresent(now -> latest.compute(() -> coverage(now), shown -> draw(now, shown)));
    }

    private Shown coverage(TeachingContent now) {
        Plan plan = now.plan();
        Frames all = new Frames(plan);
        Optional<Framework> frame =
                school.flatMap(id -> plan.schools().find(id)).flatMap(all::of).or(all::usual);
        Coverage coverage = school.flatMap(id -> plan.schools().find(id))
                .map(one -> Coverage.of(plan, one))
                .or(() -> frame.map(usual -> Coverage.of(plan, usual.id(), now.schools())))
                .orElseGet(() -> new Coverage(List.of(), List.of()));
        return new Shown(coverage, frame.map(Framework::name).orElse(""));
    }

    private void draw(TeachingContent now, Shown shown) {
        String who = school.map(texts::name).orElseGet(() -> texts.say("teaching.scope.all"));
        Node card = CoverageCard.of(
                shown.coverage(),
                true,
                texts.say("teaching.coverage.of", shown.frame(), who),
                texts,
                (competence, grade) -> list(now, competence, grade));
        ScrollArea scroll = new ScrollArea(card);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        StackPane page = new StackPane(scroll);
        page.getStyleClass().add("tab-page");
        place.getChildren().setAll(page);
    }

    /// Opens the projects that serve a competence in a grade.
    private void list(TeachingContent now, RecordId competence, int grade) {
        Frames all = new Frames(now.plan());
        VBox facts = new VBox(8);
        facts.getStyleClass().add("drawer-content");
        now.plan().teachingProjects().rows().stream()
                .filter(project -> school.isEmpty() || school.get().equals(project.school()))
                .filter(project -> project.gradeFrom() <= grade && grade <= project.gradeTo())
                .filter(project -> serves(project, competence, all))
                .forEach(project ->
                        facts.getChildren().add(Labels.link(name(project), () -> deeds.edit(project.id()))));
        if (facts.getChildren().isEmpty()) {
            facts.getChildren().add(Labels.wrapped(texts.say("teaching.coverage.nothing"), "muted"));
        }
        new FigureDrawer(surroundings)
                .show(
                        FigureDrawer.Head.of(
                                texts.say(
                                        "teaching.coverage.grade",
                                        texts.formats().plain(grade)),
                                Names.of(now.plan(), competence)),
                        texts.say("record.teaching_project.plural"),
                        facts);
    }

    private String name(TeachingProject project) {
        return school.isPresent()
                ? project.title()
                : texts.say("teaching.row.at", project.title(), texts.name(project.school()));
    }

    private static boolean serves(TeachingProject project, RecordId competence, Frames all) {
        return project.competences().stream()
                .anyMatch(one -> one.equals(competence)
                        || all.areaOf(one)
                                .map(Competence::id)
                                .filter(competence::equals)
                                .isPresent());
    }
}
