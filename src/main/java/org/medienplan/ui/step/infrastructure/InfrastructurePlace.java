package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.medienplan.check.Findings;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.TabPages;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.StepPage;
import org.medienplan.ui.place.Surroundings;

/// The page of step 1: schools, holdings, provision standard, demand and gaps.
public final class InfrastructurePlace implements Place {

    private static final Set<Metric> PROVISION =
            Set.of(Metric.DEMAND, Metric.STOCK, Metric.GAP, Metric.PRESENT, Metric.TARGET, Metric.PLANNED_STOCK);

    private final Surroundings surroundings;
    private final Texts texts;
    private final SchoolsView schools;
    private final RecordPages sites;
    private final EnrolmentView enrolment;
    private final HoldingsView holdings;
    private final DeviationsView deviations;
    private final RecordPages catalogue;
    private final StandardView standard;
    private final NeedsView needs;
    private final RecordPages basics;
    private final StepPage page;

    /// @param surroundings the open plan and the window around
    public InfrastructurePlace(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        schools = new SchoolsView(surroundings);
        sites = SitePages.of(surroundings);
        enrolment = new EnrolmentView(surroundings);
        holdings = new HoldingsView(surroundings);
        deviations = new DeviationsView(surroundings);
        catalogue = CataloguePages.of(surroundings);
        standard = new StandardView(surroundings);
        needs = new NeedsView(surroundings);
        basics = BasicPages.of(surroundings);
        page = new StepPage(
                surroundings,
                List.of(
                        new TabPages.Page("schools", texts.say("infrastructure.tab.schools"), schools::node),
                        new TabPages.Page("enrolment", texts.say("infrastructure.tab.enrolment"), enrolment::node),
                        new TabPages.Page("sites", texts.say("infrastructure.tab.sites"), sites::node),
                        new TabPages.Page("holdings", texts.say("infrastructure.tab.holdings"), holdings::node),
                        new TabPages.Page("catalogue", texts.say("infrastructure.tab.catalogue"), catalogue::node),
                        new TabPages.Page("standard", texts.say("infrastructure.tab.standard"), standard::node),
                        new TabPages.Page("deviations", texts.say("infrastructure.tab.deviations"), deviations::node),
                        new TabPages.Page("needs", texts.say("infrastructure.tab.needs"), needs::node),
                        new TabPages.Page("basics", texts.say("infrastructure.tab.basics"), basics::node)));
        Following.latest(
                page,
                surroundings,
                texts.say("infrastructure.schools.task"),
                snapshot -> SchoolList.of(snapshot, texts),
                this::showHeader);
    }

    /// The key of the tab on which something can be seen.
    public static Optional<String> tab(org.medienplan.ref.Place target, Plan plan) {
        return switch (target) {
            case FigureId figure -> tab(figure.metric());
            case FieldRef field -> tab(field.record(), plan);
        };
    }

    private static Optional<String> tab(Metric metric) {
        if (metric == Metric.PRICE) {
            return Optional.of("catalogue");
        }
        return metric.driver() != null
                ? Optional.of("schools")
                : Optional.of("needs").filter(tab -> PROVISION.contains(metric));
    }

    private static Optional<String> tab(RecordId record, Plan plan) {
        return switch (record.type()) {
            case SCHOOL -> Optional.of("schools");
            case HOLDING -> Optional.of("holdings");
            case ITEM, BUNDLE -> Optional.of("catalogue");
            case SITE, BUILDING, ROOM_GROUP, SITE_SHARE, BUILDING_PROJECT -> Optional.of("sites");
            case PLAN, DRIVER_RULE, SCHOOL_TYPE, AUTHORITY, CONTROL_TOTAL -> Optional.of("basics");
            case DEVIATION -> Optional.of("deviations");
            case DRIVER_ENTRY -> Optional.of(EnrolmentRows.hasCell(plan, record) ? "enrolment" : "basics");
            case STANDARD, RULE -> Optional.of("standard");
            default -> Optional.empty();
        };
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

    @Override
    public void reveal(org.medienplan.ref.Place target) {
        tab(target, surroundings.snapshot().getValue().plan()).ifPresent(tab -> {
            page.select(tab);
            switch (target) {
                case FieldRef(RecordId record, String field) -> reveal(tab, record, field == null ? "" : field);
                case FigureId figure -> reveal(tab, figure);
            }
        });
    }

    private void reveal(String tab, RecordId record, String field) {
        switch (tab) {
            case "schools" -> schools.reveal(record, field);
            case "holdings" -> holdings.reveal(record, field);
            case "catalogue" -> catalogue.reveal(record, field);
            case "sites" -> sites.reveal(record, field);
            case "basics" -> basics.reveal(record, field);
            case "deviations" -> deviations.reveal(record, field);
            case "enrolment" -> enrolment.revealEntry(record);
            case "standard" -> standard.reveal(record, field);
            default -> {}
        }
    }

    private void reveal(String tab, FigureId figure) {
        Optional<RecordId> holder = Optional.ofNullable(figure.holder());
        Optional<RecordId> item = Optional.ofNullable(figure.item());
        switch (tab) {
            case "needs" -> needs.reveal(holder, item);
            case "schools" ->
                holder.filter(one -> one.type() == RecordType.SCHOOL)
                        .ifPresent(
                                school -> schools.reveal(school, figure.metric().key()));
            case "catalogue" -> item.ifPresent(one -> catalogue.reveal(one, "unit_price"));
            default -> {}
        }
    }

    @Override
    public List<Situation> situations() {
        return Stream.concat(recorded().stream(), compared().stream()).toList();
    }

    private List<Situation> recorded() {
        return List.of(
                page.situation("schools", "schools", () -> {}),
                page.situation("schools-facts", "schools", () -> schools.open(0, false)),
                page.situation("schools-derivation", "schools", () -> schools.open(1, true)),
                page.situation("schools-selected", "schools", () -> schools.tick(5)),
                page.situation("schools-paste", "schools", () -> schools.paste("social_index", "3\nbis 5\n4\n")),
                page.situation("enrolment", "enrolment", () -> schools.tick(0)),
                page.situation("sites", "sites", () -> sites.choose(RecordType.SITE)),
                page.situation("rooms", "sites", () -> sites.choose(RecordType.ROOM_GROUP)),
                page.situation("building-projects", "sites", () -> sites.choose(RecordType.BUILDING_PROJECT)),
                page.situation("holdings", "holdings", () -> holdings.choose(HoldingsViewModel.Order.SINGLE)),
                page.situation("holdings-by-item", "holdings", () -> holdings.choose(HoldingsViewModel.Order.BY_ITEM)),
                page.situation("holdings-facts", "holdings", () -> holdings.open(0)),
                page.situation("catalogue", "catalogue", () -> catalogue.choose(RecordType.ITEM)),
                page.situation("catalogue-item", "catalogue", () -> catalogue.open(RecordType.ITEM, 0)),
                page.situation("catalogue-bundles", "catalogue", () -> catalogue.choose(RecordType.BUNDLE)),
                page.situation("deviations", "deviations", () -> {}),
                page.situation("standard-edit", "standard", () -> standard.choose(StandardView.Mode.EDIT)),
                page.situation("standard", "standard", () -> {
                    standard.choose(StandardView.Mode.WORDS);
                    standard.choose(0);
                }),
                page.situation("standard-rule", "standard", () -> standard.open(3)),
                page.situation("standard-about", "standard", standard::tellAbout));
    }

    private List<Situation> compared() {
        return List.of(
                page.situation("needs", "needs", () -> {
                    needs.measure(GapMeasure.DEGREE);
                    needs.compare(Perspective.STOCK);
                }),
                page.situation("needs-cell", "needs", () -> needs.open(needs.largest(), CellPart.SAME)),
                page.situation("needs-row", "needs", () -> needs.open(new CellRef(HeatRows.TOTAL, ""), CellPart.SAME)),
                page.situation("needs-derivation", "needs", () -> needs.open(needs.largest(), CellPart.DERIVATION)),
                page.situation("needs-item", "needs", () -> needs.open(needs.largest(), CellPart.FIRST_ITEM)),
                page.situation("needs-units", "needs", () -> needs.measure(GapMeasure.UNITS)),
                page.situation("needs-money", "needs", () -> needs.measure(GapMeasure.MONEY)),
                page.situation("needs-plan", "needs", () -> {
                    needs.measure(GapMeasure.DEGREE);
                    needs.compare(Perspective.PLAN);
                }),
                page.situation("needs-folded", "needs", () -> {
                    needs.compare(Perspective.STOCK);
                    needs.fold(true);
                }),
                page.situation("plan", "basics", () -> basics.choose(RecordType.PLAN)),
                page.situation("basics", "basics", () -> basics.choose(RecordType.DRIVER_ENTRY)),
                page.situation("assumptions", "basics", () -> basics.choose(RecordType.DRIVER_RULE)));
    }

    private void showHeader(List<SchoolRow> rows) {
        long complete = rows.stream().filter(SchoolRow::isComplete).count();
        String sentence = texts.say("infrastructure.state", complete, rows.size());
        Chip state = rows.isEmpty()
                ? new Chip(texts.say("shell.step.not_begun"), Tone.NEUTRAL)
                : new Chip(texts.say("infrastructure.state.in_work"), Tone.ACCENT);
        page.setHead(PageHeader.ofStep(texts.say("infrastructure.title"), state, sentence));
    }
}
