package org.medienplan.ui.step.teaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.medienplan.check.Findings;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.TabPages;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.StepPage;
import org.medienplan.ui.place.Surroundings;

/// The page of step 2: teaching projects, competences, capabilities, equipment.
public final class TeachingPlace implements Place, TeachingDeeds {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Scope scope;
    private final ChainTab chain;
    private final RecordTable projects;
    private final CompetencesTab competences;
    private final RecordPages capabilities;
    private final EquipmentTab equipment;
    private final RecordForm form;
    private final LibraryDrawer library;
    private final StepPage page;
    private final Button template;
    private Optional<TeachingContent> content = Optional.empty();
    private boolean chosen;

    /// @param surroundings the open plan and the window around
    public TeachingPlace(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        scope = new Scope(texts);
        chain = new ChainTab(surroundings, this);
        projects = ProjectPages.projects(surroundings, scope::chosen);
        competences = new CompetencesTab(surroundings, this);
        capabilities = ProjectPages.capabilities(surroundings);
        equipment = new EquipmentTab(surroundings, this::reveal, this);
        form = RecordForm.of(surroundings, RecordType.TEACHING_PROJECT);
        library = new LibraryDrawer(surroundings, chain::select);
        page = new StepPage(
                surroundings,
                List.of(
                        new TabPages.Page("chain", texts.say("teaching.tab.chain"), chain::node),
                        new TabPages.Page("projects", texts.say("teaching.tab.projects"), projects::node),
                        new TabPages.Page("competences", texts.say("teaching.tab.competences"), competences::node),
                        new TabPages.Page("capabilities", texts.say("teaching.tab.capabilities"), capabilities::node),
                        new TabPages.Page("equipment", texts.say("teaching.tab.equipment"), equipment::node)));
        template = ProjectPages.template(surroundings);
        page.setOnTurn(this::turned);
        scope.setOnChoice(this::turned);
        Following.latest(
                page,
                surroundings,
                texts.say("teaching.task"),
                snapshot -> TeachingContent.of(snapshot, texts),
                this::show);
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

    private void show(TeachingContent computed) {
        content = Optional.of(computed);
        scope.offer(computed.schools());
        if (!chosen) {
            chosen = true;
            scope.choose(computed.richest());
        }
        Chip state = !computed.isEmpty()
                ? new Chip(texts.say("teaching.state.in_work"), Tone.ACCENT)
                : new Chip(texts.say("shell.step.not_begun"), Tone.NEUTRAL);
        Node[] tools = isBare(computed.plan()) ? new Node[] {template, scope} : new Node[] {scope};
        page.setHead(PageHeader.ofStep(texts.say("teaching.title"), state, "", tools));
        turned();
    }

    /// Whether a plan has no words yet for what lessons need; else templates are offered beside the tables only.
    private static boolean isBare(Plan plan) {
        return plan.frameworks().size() == 0 || plan.capabilities().size() == 0;
    }

    /// Another tab or another school is in view.
    private void turned() {
        surroundings.drawer().hide();
        content.ifPresent(now -> {
            switch (page.selected()) {
                case "chain" -> chain.show(now, scope.chosen());
                case "projects" -> projects.refresh();
                case "competences" -> competences.show(now, scope.chosen());
                case "equipment" -> equipment.show(now, scope.chosen());
                default -> {}
            }
        });
    }

    @Override
    public void create() {
        form.create(scope.chosen()
                .<Map<String, Object>>map(id -> Map.of("school", id))
                .orElse(Map.of()));
    }

    @Override
    public void choose() {
        Optional<RecordId> school = scope.chosen().or(() -> content.flatMap(TeachingContent::richest));
        school.ifPresent(id -> {
            scope.choose(Optional.of(id));
            library.open(id);
        });
    }

    @Override
    public void edit(RecordId project) {
        form.open(project, "");
    }

    @Override
    public void competences() {
        page.select("competences");
        competences.choose(CompetencesTab.Part.MATRIX);
    }

    @Override
    public void capability(RecordId capability) {
        page.select("capabilities");
        capabilities.reveal(capability, "name");
    }

    @Override
    public void equipment() {
        page.select("equipment");
        equipment.choose(Direction.NEED);
    }

    /// The key of the tab on which something can be seen.
    public static Optional<String> tab(org.medienplan.ref.Place target, Plan plan) {
        return target instanceof FieldRef field ? tab(field.record().type()) : Optional.empty();
    }

    private static Optional<String> tab(RecordType type) {
        return switch (type) {
            case TEACHING_PROJECT -> Optional.of("projects");
            case FRAMEWORK, COMPETENCE -> Optional.of("competences");
            default -> ProjectPages.isOfCapabilities(type) ? Optional.of("capabilities") : Optional.empty();
        };
    }

    @Override
    public void showFindings(Map<String, Findings> byTab) {
        page.showFindings(byTab);
    }

    @Override
    public void reveal(org.medienplan.ref.Place target) {
        if (target instanceof FieldRef(RecordId record, String named)) {
            String field = named == null ? "" : named;
            tab(record.type()).ifPresent(tab -> {
                if (tab.equals("projects")) {
                    scope.choose(Optional.empty());
                }
                page.select(tab);
                switch (tab) {
                    case "projects" -> projects.reveal(record, field);
                    case "competences" -> competences.reveal(record, field);
                    default -> capabilities.reveal(record, field);
                }
            });
        }
    }

    @Override
    public List<Situation> situations() {
        return List.of(
                page.situation("chain", "chain", () -> chain.choose(ChainCard.Form.CHAIN)),
                page.situation("chain-table", "chain", () -> chain.choose(ChainCard.Form.TABLE)),
                page.situation("chain-derivation", "chain", () -> {
                    chain.choose(ChainCard.Form.CHAIN);
                    chain.open();
                }),
                page.situation("library", "chain", this::choose),
                page.situation("projects", "projects", () -> {}),
                page.situation("project-form", "projects", () -> projects.open(0, "")),
                page.situation("competences", "competences", () -> competences.choose(CompetencesTab.Part.MATRIX)),
                page.situation("frames", "competences", () -> competences.choose(CompetencesTab.Part.FRAMES)),
                page.situation("capabilities", "capabilities", () -> capabilities.choose(RecordType.CAPABILITY)),
                page.situation(
                        "capability-items", "capabilities", () -> capabilities.choose(RecordType.CAPABILITY_ITEM)),
                page.situation("sample-projects", "capabilities", () -> capabilities.choose(RecordType.SAMPLE_PROJECT)),
                page.situation("equipment", "equipment", () -> equipment.choose(Direction.NEED)),
                page.situation("equipment-purchases", "equipment", () -> equipment.choose(Direction.PURCHASE)),
                page.situation("equipment-competences", "equipment", () -> equipment.choose(Direction.COMPETENCE)),
                page.situation("equipment-unasked", "equipment", () -> equipment.choose(Direction.UNASKED)));
    }
}
