package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.check.Findings;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.TaskRole;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.TabPages;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.StepPage;
import org.medienplan.ui.place.Surroundings;

/// The page of step 3: who looks after the technology, hours and posts and what they follow from, platform, devices and
/// systems.
public final class SupportPlace implements Place {

    private static final String TASKS = "tasks";
    private static final String EFFORT = "effort";
    private static final String RULES = "rules";
    private static final String PLATFORM = "platform";
    private static final String SYSTEMS = "systems";

    private final Surroundings surroundings;
    private final Texts texts;
    private final ResponsibilityTab tasks;
    private final EffortTab effort;
    private final RecordPages rules;
    private final PlatformView platform;
    private final SystemsView systems;
    private final PostsDrawer posts;
    private final CatalogueChoice catalogues;
    private final StepPage page;
    private Optional<SupportContent> content = Optional.empty();

    /// @param surroundings the open plan and the window around
    public SupportPlace(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        tasks = new ResponsibilityTab(surroundings);
        effort = new EffortTab(surroundings);
        rules = RulePages.of(surroundings);
        platform = new PlatformView(surroundings);
        systems = new SystemsView(surroundings);
        posts = new PostsDrawer(surroundings);
        page = new StepPage(
                surroundings,
                List.of(
                        new TabPages.Page(TASKS, texts.say("support.tab.tasks"), tasks::node),
                        new TabPages.Page(EFFORT, texts.say("support.tab.effort"), effort::node),
                        new TabPages.Page(RULES, texts.say("support.tab.rules"), rules::node),
                        new TabPages.Page(PLATFORM, texts.say("platform.tab"), platform::node),
                        new TabPages.Page(SYSTEMS, texts.say("platform.tab.systems"), systems::node)));
        catalogues = new CatalogueChoice(page, surroundings);
        Following.latest(page, surroundings, texts.say("support.task"), SupportContent::of, this::show);
    }

    /// The key of the tab on which something can be seen.
    public static Optional<String> tab(org.medienplan.ref.Place target, Plan plan) {
        return switch (target) {
            case FigureId figure ->
                Optional.of(EFFORT).filter(tab -> figure.metric().isOfSupport());
            case FieldRef field ->
                switch (field.record().type()) {
                    case SERVICE_TASK, TASK_ROLE -> Optional.of(TASKS);
                    case EFFORT_RULE, PARTY_TERMS, STAFFING_RULE -> Optional.of(RULES);
                    default -> tab(field.record().type());
                };
        };
    }

    private static Optional<String> tab(RecordType type) {
        if (PlatformView.shows(type)) {
            return Optional.of(PLATFORM);
        }
        return SystemsView.shows(type) ? Optional.of(SYSTEMS) : Optional.empty();
    }

    @Override
    public void showFindings(Map<String, Findings> byTab) {
        page.showFindings(byTab);
    }

    @Override
    public Node page() {
        return page;
    }

    @Override
    public Optional<String> tab() {
        return Optional.of(page.selected());
    }

    @Override
    public void turn(String tab) {
        page.select(tab);
    }

    private void show(SupportContent now) {
        content = Optional.of(now);
        page.setHead(header(now));
        if (now.isEmpty()) {
            tasks.show(empty());
            effort.show(empty());
        } else {
            tasks.show(now, this::openPosts);
            effort.show(now, this::openPosts);
        }
    }

    private PageHeader header(SupportContent now) {
        Responsibilities all = now.tasks();
        Chip chip = new Chip(
                texts.say(now.isEmpty() ? "support.state.empty" : "support.state.in_work"),
                now.isEmpty() ? Tone.NEUTRAL : Tone.ACCENT);
        String words = now.isEmpty()
                ? ""
                : texts.say(
                        "support.state",
                        all.count(Responsibilities.State.CLEAR),
                        all.rows().size());
        Button template = template("button-outlined");
        Optional<RecordId> unclear = all.rows().stream()
                .filter(row -> row.state() != Responsibilities.State.CLEAR)
                .findFirst()
                .map(row -> row.task().id());
        Node[] actions = unclear.<Node[]>map(task -> {
                    Button settle = new Button(texts.say("support.settle"));
                    settle.getStyleClass().add("accent");
                    settle.setOnAction(event -> settle(task));
                    return new Node[] {template, settle};
                })
                .orElseGet(() -> new Node[] {template});
        return PageHeader.ofStep(texts.say("support.title"), chip, words, now.isEmpty() ? new Node[0] : actions);
    }

    private void settle(RecordId task) {
        page.select(TASKS);
        tasks.reveal(task);
    }

    private Button template(String style) {
        Button template = new Button(texts.say("support.template.choose"));
        template.getStyleClass().add(style);
        template.setOnAction(event -> catalogues.ask());
        return template;
    }

    private Node empty() {
        Card card = new Card();
        card.add(new EmptyState(
                Icon.INFORMATION, texts.say("support.empty"), texts.say("support.empty.why"), template("accent")));
        return card;
    }

    private void openPosts(int year) {
        content.ifPresent(now -> posts.show(now, year));
    }

    @Override
    public void reveal(org.medienplan.ref.Place target) {
        Plan plan = surroundings.snapshot().getValue().plan();
        tab(target, plan).ifPresent(tab -> {
            page.select(tab);
            switch (target) {
                case FieldRef field -> reveal(tab, field, plan);
                case FigureId figure -> openPosts(year(figure));
            }
        });
    }

    private void reveal(String tab, FieldRef place, Plan plan) {
        String field = place.field();
        switch (tab) {
            case RULES -> rules.reveal(place.record(), field == null ? "" : field);
            case PLATFORM -> platform.reveal(place);
            case SYSTEMS -> systems.reveal(place);
            default -> task(place.record(), plan).ifPresent(tasks::reveal);
        }
    }

    private static Optional<RecordId> task(RecordId record, Plan plan) {
        return record.type() == RecordType.SERVICE_TASK
                ? Optional.of(record)
                : plan.taskRoles().find(record).map(TaskRole::task);
    }

    private int year(FigureId figure) {
        Integer year = figure.year();
        return content.map(now -> Math.max(0, now.years().indexOf(year == null ? now.lastYear() : year)))
                .orElse(0);
    }

    @Override
    public List<Situation> situations() {
        return List.of(
                page.situation("tasks", TASKS, () -> {}),
                page.situation(
                        "tasks-posts",
                        TASKS,
                        () -> openPosts(
                                content.map(now -> now.years().size() - 1).orElse(0))),
                page.situation("effort", EFFORT, () -> {}),
                page.situation("rules", RULES, () -> rules.choose(RecordType.EFFORT_RULE)),
                page.situation("rules-form", RULES, () -> rules.open(RecordType.PARTY_TERMS, 0)),
                page.situation("rules-staffing", RULES, () -> rules.choose(RecordType.STAFFING_RULE)),
                page.situation("platform", PLATFORM, () -> {}),
                page.situation("platform-numbers", PLATFORM, platform::openNumbers),
                page.situation("platform-paste", PLATFORM, () -> platform.paste("3\t4\n2\t9\n5\t5\n")),
                page.situation("platform-chosen", PLATFORM, platform::openChosen),
                page.situation("systems", SYSTEMS, () -> systems.choose(RecordType.DEVICE_SYSTEM)),
                page.situation("systems-steps", SYSTEMS, () -> systems.choose(RecordType.ACCOUNT_STEP)),
                page.situation("systems-services", SYSTEMS, () -> systems.open(RecordType.OLD_SERVICE, 0)));
    }
}
