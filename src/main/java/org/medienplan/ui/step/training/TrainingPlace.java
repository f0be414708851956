package org.medienplan.ui.step.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.medienplan.check.Findings;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.ReleasePayer;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.TabPages;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.MissingTemplateButton;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.StepPage;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.place.TemplateChooser;
import org.medienplan.workspace.MissingTemplates;

/// The page of step 4: levels and calendar, who is trained in what, offers, the levels of every school, media officers.
public final class TrainingPlace implements Place {

    private final Surroundings surroundings;
    private final Texts texts;
    private final CoverageView coverage;
    private final LevelsView levels;
    private final RecordPages offers;
    private final RecordPages officers;
    private final ProposalDrawer proposal;
    private final StepPage page;

    /// @param surroundings the open plan and the window around
    public TrainingPlace(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        CalendarTab calendar = new CalendarTab(surroundings, this::open);
        coverage = new CoverageView(surroundings);
        levels = new LevelsView(surroundings);
        offers = offers();
        officers = new RecordPages(surroundings, texts.say("training.tab.officers"))
                .with(RecordColumns.of(RecordType.MEDIA_OFFICER)
                        .wide("school")
                        .summed("persons")
                        .fields("hours", "payer")
                        .wide("priced_by")
                        .fields("from_year", "to_year", "note"));
        proposal = new ProposalDrawer(surroundings);
        page = new StepPage(
                surroundings,
                List.of(
                        new TabPages.Page("calendar", texts.say("training.tab.calendar"), calendar::node),
                        new TabPages.Page("coverage", texts.say("training.tab.coverage"), coverage::node),
                        new TabPages.Page("offers", texts.say("training.tab.offers"), offers::node),
                        new TabPages.Page("levels", texts.say("training.tab.levels"), levels::node),
                        new TabPages.Page("officers", texts.say("training.tab.officers"), officers::node)));
        Following.latest(page, surroundings, texts.say("training.task"), TrainingState::of, this::showHeader);
    }

    private RecordPages offers() {
        return new RecordPages(surroundings, texts.say("training.tab.offers"))
                .with(RecordType.TRAINING_OFFER, this::offerTable)
                .with(RecordColumns.of(RecordType.TRAINING_SESSION)
                        .wide("offer")
                        .fields("half_year")
                        .wide("holder")
                        .summed("courses")
                        .fields("seats", "note"))
                .with(RecordColumns.of(RecordType.SEAT_BOOKING)
                        .wide("session", "school")
                        .summed("seats"))
                .with(RecordColumns.of(RecordType.LEVEL_AIM)
                        .fields("level", "area")
                        .wide("school_types", "categories", "schools")
                        .fields("year", "note"));
    }

    private RecordTable offerTable() {
        RecordColumn[] columns = RecordColumns.of(RecordType.TRAINING_OFFER)
                .wide("name")
                .fields("audience", "from_level", "to_level", "hours", "seats", "trainer")
                .wide("item")
                .fields("maximum", "term", "bundles")
                .hidden("areas", "first", "last", "rank", "note")
                .all();
        Button template = MissingTemplateButton.of(
                surroundings,
                texts.say("training.template.choose"),
                MissingTemplates.TRAINING,
                new TemplateChooser.Words(
                        texts.say("training.template.title"),
                        texts.say("training.template.text"),
                        texts.say("training.template.stay"),
                        texts.say("training.template.nothing")));
        return RecordTable.of(surroundings, RecordType.TRAINING_OFFER, columns)
                .adding("accent")
                .controls(template);
    }

    /// The key of the tab on which something can be seen.
    public static Optional<String> tab(org.medienplan.ref.Place target, Plan plan) {
        return target instanceof FieldRef field ? tab(field.record().type()) : Optional.empty();
    }

    private static Optional<String> tab(RecordType type) {
        return switch (type) {
            case TRAINING_OFFER, TRAINING_SESSION, SEAT_BOOKING, LEVEL_AIM -> Optional.of("offers");
            case LEVEL_COUNT -> Optional.of("levels");
            case MEDIA_OFFICER -> Optional.of("officers");
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
        if (target instanceof FieldRef(RecordId record, String field)) {
            reveal(record, field == null ? "" : field);
        }
    }

    private void reveal(RecordId record, String field) {
        tab(record.type()).ifPresent(tab -> {
            page.select(tab);
            switch (tab) {
                case "offers" -> offers.reveal(record, field);
                case "officers" -> revealOfficer(record, field);
                default -> revealLevels(record, field);
            }
        });
    }

    /// A school without a record begins one.
    private void revealOfficer(RecordId record, String field) {
        if (plan().find(record).isPresent()) {
            officers.reveal(record, field);
            return;
        }
        officers.choose(RecordType.MEDIA_OFFICER);
        RecordForm.of(surroundings, RecordType.MEDIA_OFFICER)
                .create(Map.of("school", MediaOfficer.schoolOf(record), "persons", 1, "payer", ReleasePayer.LAND));
    }

    /// What nobody has counted yet is a cell like any other.
    private void revealLevels(RecordId record, String field) {
        plan().levelCounts()
                .find(record)
                .ifPresentOrElse(
                        count -> levels.reveal(count.school(), count.area().number(), field),
                        () -> LevelCount.areaOf(record)
                                .ifPresent(area -> levels.reveal(LevelCount.schoolOf(record), area.number(), field)));
    }

    private Plan plan() {
        return surroundings.snapshot().getValue().plan();
    }

    private void open(RecordId record) {
        if (tab(record.type()).isPresent()) {
            reveal(record, "");
        } else if (record.type() == RecordType.SCHOOL_TYPE) {
            page.select("levels");
        }
    }

    @Override
    public List<Situation> situations() {
        return List.of(
                page.situation("calendar", "calendar", () -> {}),
                page.situation("proposal", "calendar", proposal::open),
                page.situation("coverage", "coverage", () -> {}),
                page.situation("coverage-cell", "coverage", coverage::openSum),
                page.situation("offers", "offers", () -> offers.choose(RecordType.TRAINING_OFFER)),
                page.situation("sessions", "offers", () -> offers.choose(RecordType.TRAINING_SESSION)),
                page.situation("aims", "offers", () -> offers.choose(RecordType.LEVEL_AIM)),
                page.situation("levels", "levels", () -> {}),
                page.situation("officers", "officers", () -> {}));
    }

    private void showHeader(TrainingState state) {
        Chip chip = chip(state);
        Button offer = new Button(texts.say("edit.new.of", texts.one(RecordType.TRAINING_OFFER)));
        offer.getStyleClass().add("button-outlined");
        offer.setOnAction(event -> {
            page.select("offers");
            offers.create(RecordType.TRAINING_OFFER);
        });
        Button propose = new Button(texts.say("training.propose"));
        propose.getStyleClass().add("accent");
        propose.setOnAction(event -> proposal.open());
        page.setHead(PageHeader.ofStep(texts.say("training.title"), chip, state.sentence(texts), offer, propose));
    }

    private Chip chip(TrainingState state) {
        if (!state.isBegun()) {
            return new Chip(texts.say("shell.step.not_begun"), Tone.NEUTRAL);
        }
        return state.isComplete()
                ? new Chip(texts.say("training.state.complete"), Tone.GOOD)
                : new Chip(texts.say("training.state.in_work"), Tone.ACCENT);
    }
}
