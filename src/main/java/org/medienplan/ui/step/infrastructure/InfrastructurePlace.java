package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
import org.medienplan.ui.place.Surroundings;

/// The page of step 1: schools, holdings, provision standard, demand and gaps.
public final class InfrastructurePlace implements Place {

    private static final Set<Metric> PROVISION =
            Set.of(Metric.DEMAND, Metric.STOCK, Metric.GAP, Metric.PRESENT, Metric.TARGET, Metric.PLANNED_STOCK);

    private final Surroundings surroundings;
    private final Texts texts;
    private final StackPane header = new StackPane();
    private final SchoolsView schools;
    private final RecordPages sites;
    private final EnrolmentView enrolment;
    private final HoldingsView holdings;
    private final DeviationsView deviations;
    private final RecordPages catalogue;
    private final StandardView standard;
    private final NeedsView needs;
    private final RecordPages basics;
    private final TabPages tabs;
    private final VBox page;

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
        tabs = new TabPages(List.of(
                new TabPages.Page("schools", texts.say("infrastructure.tab.schools"), schools::node),
                new TabPages.Page("enrolment", texts.say("infrastructure.tab.enrolment"), enrolment::node),
                new TabPages.Page("sites", texts.say("infrastructure.tab.sites"), sites::node),
                new TabPages.Page("holdings", texts.say("infrastructure.tab.holdings"), holdings::node),
                new TabPages.Page("catalogue", texts.say("infrastructure.tab.catalogue"), catalogue::node),
                new TabPages.Page("standard", texts.say("infrastructure.tab.standard"), standard::node),
                new TabPages.Page("deviations", texts.say("infrastructure.tab.deviations"), deviations::node),
                new TabPages.Page("needs", texts.say("infrastructure.tab.needs"), needs::node),
                new TabPages.Page("basics", texts.say("infrastructure.tab.basics"), basics::node)));
        tabs.setOnChange(surroundings.drawer()::hide);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        page = new VBox(4, header, tabs);
        page.getStyleClass().addAll("page", "step-page");
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
        tabs.showFindings(byTab, texts);
    }

    @Override
    public Node page() {
        return page;
    }

    @Override
    public void reveal(org.medienplan.ref.Place target) {
        tab(target, surroundings.snapshot().getValue().plan()).ifPresent(tab -> {
            tabs.select(tab);
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
                situation("schools", "schools", () -> {}),
                situation("schools-facts", "schools", () -> schools.open(0, false)),
                situation("schools-derivation", "schools", () -> schools.open(1, true)),
                situation("schools-selected", "schools", () -> schools.tick(5)),
                situation("schools-paste", "schools", () -> schools.paste("social_index", "3\nbis 5\n4\n")),
                situation("enrolment", "enrolment", () -> schools.tick(0)),
                situation("sites", "sites", () -> sites.choose(RecordType.SITE)),
                situation("rooms", "sites", () -> sites.choose(RecordType.ROOM_GROUP)),
                situation("building-projects", "sites", () -> sites.choose(RecordType.BUILDING_PROJECT)),
                situation("holdings", "holdings", () -> holdings.choose(HoldingsViewModel.Order.SINGLE)),
                situation("holdings-by-item", "holdings", () -> holdings.choose(HoldingsViewModel.Order.BY_ITEM)),
                situation("holdings-facts", "holdings", () -> holdings.open(0)),
                situation("catalogue", "catalogue", () -> catalogue.choose(RecordType.ITEM)),
                situation("catalogue-item", "catalogue", () -> catalogue.open(RecordType.ITEM, 0)),
                situation("catalogue-bundles", "catalogue", () -> catalogue.choose(RecordType.BUNDLE)),
                situation("deviations", "deviations", () -> {}),
                situation("standard-edit", "standard", () -> standard.choose(StandardView.Mode.EDIT)),
                situation("standard", "standard", () -> {
                    standard.choose(StandardView.Mode.WORDS);
                    standard.choose(0);
                }),
                situation("standard-rule", "standard", () -> standard.open(3)),
                situation("standard-about", "standard", standard::tellAbout));
    }

    private List<Situation> compared() {
        return List.of(
                situation("needs", "needs", () -> {
                    needs.measure(GapMeasure.DEGREE);
                    needs.compare(Perspective.STOCK);
                }),
                situation("needs-cell", "needs", () -> needs.open(needs.largest(), CellPart.SAME)),
                situation("needs-row", "needs", () -> needs.open(new CellRef(HeatRows.TOTAL, ""), CellPart.SAME)),
                situation("needs-derivation", "needs", () -> needs.open(needs.largest(), CellPart.DERIVATION)),
                situation("needs-item", "needs", () -> needs.open(needs.largest(), CellPart.FIRST_ITEM)),
                situation("needs-units", "needs", () -> needs.measure(GapMeasure.UNITS)),
                situation("needs-money", "needs", () -> needs.measure(GapMeasure.MONEY)),
                situation("needs-plan", "needs", () -> {
                    needs.measure(GapMeasure.DEGREE);
                    needs.compare(Perspective.PLAN);
                }),
                situation("needs-folded", "needs", () -> {
                    needs.compare(Perspective.STOCK);
                    needs.fold(true);
                }),
                situation("plan", "basics", () -> basics.choose(RecordType.PLAN)),
                situation("basics", "basics", () -> basics.choose(RecordType.DRIVER_ENTRY)),
                situation("assumptions", "basics", () -> basics.choose(RecordType.DRIVER_RULE)));
    }

    private Situation situation(String name, String tab, Runnable then) {
        return new Situation(name, () -> {
            surroundings.drawer().hide();
            tabs.select(tab);
            then.run();
        });
    }

    private void showHeader(List<SchoolRow> rows) {
        long complete = rows.stream().filter(SchoolRow::isComplete).count();
        String sentence = texts.say("infrastructure.state", complete, rows.size());
        Chip state = new Chip(texts.say("infrastructure.state.in_work"), Tone.ACCENT);
        header.getChildren().setAll(PageHeader.ofStep(texts.say("infrastructure.title"), state, sentence));
    }
}
