package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.StepPage;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.investment.Purchases.Kind;
import org.medienplan.ui.step.investment.Purchases.Unit;

/// The page of step 5: cost by year, purchases, measures, replacements.
public final class InvestmentPlace implements Place {

    private final Surroundings surroundings;
    private final Texts texts;
    private final BoardTab board;
    private final YearsView costs;
    private final PurchasesView purchases;
    private final MeasuresView measures;
    private final ReplacementsTab replacements;
    private final CeilingsView ceilings;
    private final FundingView funding;
    private final RecordPages programmes;
    private final RecordPages applications;
    private final TrialDrawer trial;
    private final StepPage page;

    /// @param surroundings the open plan and the window around
    public InvestmentPlace(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        board = new BoardTab(surroundings);
        costs = new YearsView(
                surroundings,
                "investment.cost_by_year",
                "investment.cost_by_year.unit",
                snapshot -> MoneyYears.of(snapshot, Metric.COST, List.of(Metric.CAPITAL, Metric.EXPENSE)));
        purchases = new PurchasesView(surroundings);
        measures = new MeasuresView(surroundings);
        replacements = new ReplacementsTab(surroundings);
        ceilings = new CeilingsView(surroundings);
        funding = new FundingView(surroundings, this::toProgrammes);
        programmes = ProgrammeTables.of(surroundings);
        applications = ApplicationTables.of(surroundings);
        trial = new TrialDrawer(surroundings);
        page = new StepPage(
                surroundings,
                List.of(
                        new TabPages.Page("board", texts.say("board.tab"), board::node),
                        new TabPages.Page("costs", texts.say("investment.tab.costs"), costs::node),
                        new TabPages.Page("purchases", texts.say("investment.tab.purchases"), purchases::node),
                        new TabPages.Page("measures", texts.say("investment.tab.measures"), measures::node),
                        new TabPages.Page("replacements", texts.say("investment.tab.replacements"), replacements::node),
                        new TabPages.Page("ceilings", texts.say("ceiling.tab"), ceilings::node),
                        new TabPages.Page("funding", texts.say("funding.tab"), funding::node),
                        new TabPages.Page("programmes", texts.say("funding.tab.programmes"), programmes::node),
                        new TabPages.Page("applications", texts.say("funding.tab.applications"), applications::node)));
        Following.latest(page, surroundings, texts.say("investment.task"), InvestmentState::of, this::showHeader);
    }

    /// The key of the tab on which something can be seen.
    public static Optional<String> tab(org.medienplan.ref.Place target, Plan plan) {
        return switch (target) {
            case FigureId figure -> tab(figure.metric());
            case FieldRef field -> tab(field.record().type());
        };
    }

    private void toProgrammes() {
        page.select("programmes");
    }

    private static Optional<String> tab(Metric metric) {
        if (metric.isOfFunding()) {
            return Optional.of("funding");
        }
        if (!metric.isFlow() || metric.isOfSupport()) {
            return Optional.empty();
        }
        boolean money = metric.unit() == Metric.Unit.MONEY;
        return Optional.of(metric == Metric.REPLACEMENT_COST ? "replacements" : money ? "costs" : "purchases");
    }

    private static Optional<String> tab(RecordType type) {
        return switch (type) {
            case MEASURE -> Optional.of("measures");
            case CEILING -> Optional.of("ceilings");
            case REPLACEMENT_SHIFT -> Optional.of("replacements");
            case PROGRAMME, BUDGET_RULE, BUDGET_POOL, FUNDING_CAP, PROGRAMME_BUDGET, TRANCHE ->
                Optional.of("programmes");
            case APPLICATION, NOTICE, GRANT_MOVEMENT -> Optional.of("applications");
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
            case "measures" -> measures.reveal(record, field);
            case "ceilings" -> ceilings.reveal(record, field);
            case "replacements" -> replacements.reveal(record, field);
            case "programmes" -> programmes.reveal(record, field);
            case "applications" -> applications.reveal(record, field);
            default -> {}
        }
    }

    private void reveal(String tab, FigureId figure) {
        switch (tab) {
            case "replacements" -> replacements.reveal(figure);
            case "costs" -> costs.reveal(figure);
            default -> {}
        }
    }

    @Override
    public List<Situation> situations() {
        return Stream.of(ofYears(), ofMeasures(), ofFunding())
                .flatMap(List::stream)
                .toList();
    }

    private List<Situation> ofYears() {
        RecordId displays = new RecordId(RecordType.BUNDLE, "display");
        String display = surroundings
                .snapshot()
                .getValue()
                .plan()
                .bundles()
                .find(displays)
                .map(found -> found.id().toString())
                .orElse(YearRows.TOTAL);
        return List.of(
                page.situation("board", "board", () -> arrangeBoard(false, false)),
                page.situation("board-year", "board", () -> board.openYear(1)),
                page.situation("board-grouped", "board", () -> arrangeBoard(true, false)),
                page.situation("board-folded", "board", () -> arrangeBoard(true, true)),
                page.situation("trial", "board", () -> {
                    trial.open();
                    trial.move(Lever.Kind.PUPILS_PER_DEVICE, 2);
                    trial.move(Lever.Kind.LIFE, 1);
                }),
                page.situation("costs", "costs", () -> {}),
                page.situation("costs-cell", "costs", () -> costs.open(new YearModel.Cell(YearRows.TOTAL, 2), false)),
                page.situation("costs-unfolded", "costs", () -> costs.unfold(display)),
                page.situation("costs-derivation", "costs", () -> costs.open(new YearModel.Cell(display, 1), true)),
                page.situation("purchases", "purchases", () -> purchases.choose(Kind.ALL, Unit.PIECES)),
                page.situation("purchases-money", "purchases", () -> purchases.choose(Kind.REPLACEMENT, Unit.MONEY)),
                page.situation("purchases-item", "purchases", () -> {
                    purchases.choose(Kind.ALL, Unit.PIECES);
                    purchases.open(3);
                }));
    }

    private List<Situation> ofMeasures() {
        return List.of(
                page.situation("measures", "measures", () -> {}),
                page.situation("measures-form", "measures", () -> measures.open(0, "")),
                page.situation("measures-cost", "measures", () -> measures.open(2, texts.say("measure.tab.cost"))),
                page.situation(
                        "measures-derivation", "measures", () -> measures.open(1, texts.say("place.derivation"))),
                page.situation("ceilings", "ceilings", () -> {}),
                page.situation("replacements", "replacements", () -> replacements.choose(ReplacementsTab.By.BUNDLE)),
                page.situation(
                        "replacements-schools", "replacements", () -> replacements.choose(ReplacementsTab.By.SCHOOL)),
                page.situation(
                        "replacements-single", "replacements", () -> replacements.choose(ReplacementsTab.By.SHIFT)),
                page.situation("replacements-spread", "replacements", () -> {
                    replacements.choose(ReplacementsTab.By.BUNDLE);
                    replacements.propose();
                }),
                page.situation(
                        "replacements-derivation",
                        "replacements",
                        () -> replacements.open(new YearModel.Cell(YearRows.TOTAL, 1), true)));
    }

    private List<Situation> ofFunding() {
        return List.of(
                page.situation("funding", "funding", () -> funding.choose(FundingView.Part.POTS)),
                page.situation("funding-years", "funding", () -> funding.choose(FundingView.Part.YEARS)),
                page.situation("funding-lines", "funding", () -> funding.choose(FundingView.Part.LINES)),
                page.situation("funding-line", "funding", () -> funding.openLine(0)),
                page.situation("programmes", "programmes", () -> programmes.choose(RecordType.PROGRAMME)),
                page.situation("programmes-form", "programmes", () -> programmes.open(RecordType.PROGRAMME, 0)),
                page.situation("programmes-caps", "programmes", () -> programmes.choose(RecordType.FUNDING_CAP)),
                page.situation("applications", "applications", () -> applications.choose(RecordType.APPLICATION)),
                page.situation("applications-notices", "applications", () -> applications.choose(RecordType.NOTICE)));
    }

    private void arrangeBoard(boolean grouped, boolean folded) {
        board.group(grouped);
        board.fold(folded);
    }

    private void showHeader(InvestmentState state) {
        Chip chip = new Chip(
                texts.say(state.isBegun() ? "investment.state.in_work" : "investment.state.not_begun"),
                state.isBegun() ? Tone.ACCENT : Tone.NEUTRAL);
        Button whatIf = new Button(texts.say("trial.open"));
        whatIf.getStyleClass().add("button-outlined");
        whatIf.setOnAction(event -> trial.open());
        page.setHead(PageHeader.ofStep(texts.say("investment.title"), chip, state.sentence(texts), whatIf));
    }
}
