package org.medienplan.ui.step.teaching;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.teaching.CapabilityState;
import org.medienplan.analysis.teaching.Chains;
import org.medienplan.analysis.teaching.Coverage;
import org.medienplan.analysis.teaching.ProjectChain;
import org.medienplan.analysis.teaching.Unasked;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Pair;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.Surroundings;

/// From the lesson to the euro: the projects at the left, the chain of the selected one, and below it what its school
/// covers and needs.
final class ChainTab {

    private static final double LIST = 268;
    private static final double NARROW = 1000;
    private static final double COVERAGE = 0.46;
    private static final double ROOM_FOR_TWO = 700;

    private final Texts texts;
    private final TeachingDeeds deeds;
    private final ProjectList list;
    private final ChainCard card;
    private final VBox right = new VBox(12);
    private final StackPane below = new StackPane();
    private final HBox bar;
    private final HBox node;
    private final Latest latest;
    private final ChainDrawer drawer;
    private Optional<TeachingContent> content = Optional.empty();
    private Optional<ProjectChain> chain = Optional.empty();
    private Optional<RecordId> wanted = Optional.empty();

    /// All that the page shows of one project and its school.
    private record Shown(ProjectChain chain, Coverage coverage, List<CapabilityState> states, List<Unasked> unasked) {}

    ChainTab(Surroundings surroundings, TeachingDeeds deeds) {
        this.texts = surroundings.texts();
        this.deeds = deeds;
        this.drawer = new ChainDrawer(surroundings);
        list = new ProjectList(texts, new ProjectList.Deeds(deeds::create, deeds::choose, deeds::edit));
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        list.setOnSelect(project -> show(project, Optional.empty()));
        card = new ChainCard(
                texts,
                new ChainCard.Deeds(
                        deeds::edit,
                        year -> list.current().ifPresent(project -> show(project, Optional.of(year))),
                        id -> chain.ifPresent(shown -> drawer.open(shown, id)),
                        () -> chain.ifPresent(drawer::derive)));
        ScrollArea scroll = new ScrollArea(right);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        bar = list.bar();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(12, bar, scroll);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMinWidth(0);
        node = new HBox(12, list, side);
        node.getStyleClass().add("tab-page");
        node.widthProperty().subscribe(width -> fit(width.doubleValue()));
        latest = new Latest(node, surroundings, texts.say("teaching.task"));
        // What was computed before the page stood in the window was not shown.
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                list.current().ifPresent(project -> show(project, Optional.empty()));
            }
        });
    }

    Node node() {
        return node;
    }

    private void fit(double width) {
        boolean narrow = width < NARROW;
        list.setVisible(!narrow);
        list.setManaged(!narrow);
        bar.setVisible(narrow);
        bar.setManaged(narrow);
    }

    /// Shows the projects of a school, of all where none is chosen.
    void show(TeachingContent computed, Optional<RecordId> school) {
        content = Optional.of(computed);
        List<ProjectLine> lines = computed.lines(school);
        String about = school.map(id -> texts.say("teaching.list.of", texts.name(id), lines.size()))
                .orElseGet(() -> texts.say("teaching.list.all", lines.size(), computed.schoolsWithProjects()));
        Node chooser = bar.getChildren().getFirst();
        chooser.setVisible(!lines.isEmpty());
        chooser.setManaged(!lines.isEmpty());
        if (lines.isEmpty()) {
            right.getChildren().setAll(NoProjects.card(texts));
        }
        list.show(lines, about, wanted);
        wanted = Optional.empty();
    }

    /// Selects a project as soon as it is there.
    void select(RecordId project) {
        wanted = Optional.of(project);
        content.ifPresent(now -> show(now, Optional.empty()));
    }

    void choose(ChainCard.Form form) {
        card.choose(form);
    }

    /// Opens what a node stands for, or the derivation.
    void open() {
        chain.ifPresent(drawer::derive);
    }

    private void show(RecordId project, Optional<Integer> year) {
        content.ifPresent(now -> now.project(project)
                .ifPresent(found -> latest.compute(() -> computed(now, found, year), shown -> show(now, shown))));
    }

    private static Shown computed(TeachingContent content, TeachingProject project, Optional<Integer> year) {
        School school = content.plan().schools().get(project.school());
        Chains chains = new Chains(content.added(), school);
        return new Shown(
                chains.chain(project, year.orElseGet(() -> chains.firstYear(project))),
                Coverage.of(content.plan(), school),
                CapabilityState.of(content.snapshot().figures(), school.id()),
                Unasked.of(content.snapshot().figures(), school.id()));
    }

    private void show(TeachingContent of, Shown shown) {
        chain = Optional.of(shown.chain());
        int first = of.snapshot().figures().frame().firstYear();
        int last = first + of.snapshot().figures().frame().horizon() - 1;
        card.show(
                shown.chain(),
                of.plan(),
                IntStream.rangeClosed(first, last).boxed().toList());
        Card coverage = CoverageCard.of(shown.coverage(), false, "", texts, (competence, grade) -> deeds.competences());
        Card match = new MatchCard(texts, first, last)
                .of(shown.states(), shown.unasked(), deeds::capability, deeds::equipment);
        below.getChildren().setAll(new Pair(coverage, match, COVERAGE, ROOM_FOR_TWO));
        right.getChildren().setAll(card, below);
    }
}
