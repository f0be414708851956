package org.medienplan.ui.step.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.Keys;
import org.medienplan.ui.component.TabPages;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.TestWindow;

/// From the levels of teachers to a calendar of courses that is proposed, taken over and taken back.
class TrainingJourneyTest {

    private static final Plan EXAMPLE = TestWindow.example();

    private TestWindow window;

    @BeforeEach
    void open() {
        show(EXAMPLE);
    }

    private void show(Plan plan) {
        window = onFx(() -> TestWindow.open(plan, TestWindow.Setup.usual(), TrainingPlace::new));
        awaitFrames(3);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }

    @Test
    void levelsRollOutAndCalendarAreOnOnePage() {
        assertThat(onFx(() -> Find.texts(root())))
                .contains("Gymnasium", "Vor dem Rollout geschult", "Kalender der Angebote", "2031");
    }

    @Test
    void arrowKeysWalkTheCalendarAndEnterOpensTheOffer() {
        CellGrid grid = onFx(() -> Find.all(root())
                .filter(CellGrid.class::isInstance)
                .map(CellGrid.class::cast)
                .filter(one -> one.spoken().stream().anyMatch(said -> said.contains("Plätzen belegt")))
                .findFirst()
                .orElseThrow());
        runOnFx(() -> {
            grid.requestFocus();
            Keys.press(grid, KeyCode.RIGHT);
        });
        awaitFrames(2);
        String second = onFx(window::status);
        assertThat(second).isEqualTo(onFx(grid::spoken).get(1));

        runOnFx(() -> Keys.press(grid, KeyCode.DOWN));
        awaitFrames(2);
        assertThat(onFx(window::status)).isNotEqualTo(second).isIn(onFx(grid::spoken));

        runOnFx(() -> Keys.press(grid, KeyCode.ENTER));
        awaitFrames(3);
        assertThat(onFx(this::tab)).isEqualTo("offers");
    }

    private String tab() {
        return Find.one(root(), TabPages.class).selected();
    }

    @Test
    void anOfferIsBegunFromTheHeadOfThePage() {
        runOnFx(() -> Find.labelled(root(), Button.class, "Angebot anlegen").fire());
        awaitFrames(3);

        assertThat(onFx(this::tab)).isEqualTo("offers");
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("Für wen", "Plätze je Kurs");
    }

    @Test
    void aCalendarIsProposedTakenOverAndTakenBackInOneStep() {
        runOnFx(() -> window.stage().close());
        Plan uncalled = withoutCalendar();
        show(uncalled);
        runOnFx(() ->
                Find.labelled(root(), Button.class, "Kalender vorschlagen").fire());
        awaitFrames(3);
        assertThat(onFx(() -> Find.texts(window.drawer()))).anyMatch(text -> text.contains("belegten Plätzen"));

        runOnFx(() -> Find.labelled(window.drawer(), Button.class, "Kalender übernehmen")
                .fire());
        awaitFrames(3);
        assertThat(window.plan().trainingSessions().size()).isPositive();
        assertThat(window.plan().seatBookings().size()).isPositive();

        runOnFx(() -> window.workspace().undo());
        awaitFrames(2);
        assertThat(window.plan()).isEqualTo(uncalled);
    }

    private static Plan withoutCalendar() {
        Map<RecordId, Optional<Identified>> gone = new HashMap<>();
        EXAMPLE.seatBookings().rows().forEach(booking -> gone.put(booking.id(), Optional.empty()));
        EXAMPLE.trainingSessions().rows().forEach(session -> gone.put(session.id(), Optional.empty()));
        return EXAMPLE.edited(gone);
    }

    @Test
    void everyRecordOfTheStepIsFoundInItsTable() {
        List<RecordId> records = List.of(
                EXAMPLE.trainingOffers().rows().getFirst().id(),
                EXAMPLE.trainingSessions().rows().getFirst().id(),
                EXAMPLE.seatBookings().rows().getFirst().id(),
                EXAMPLE.levelAims().rows().getFirst().id(),
                EXAMPLE.levelCounts().rows().getLast().id(),
                EXAMPLE.mediaOfficers().rows().getFirst().id());
        for (RecordId record : records) {
            FieldRef place = new FieldRef(record, null);
            runOnFx(() -> window.place().reveal(place));
            awaitFrames(3);
            String tab = TrainingPlace.tab(place, EXAMPLE).orElseThrow();
            assertThat(onFx(this::tab)).as(record.toString()).isEqualTo(tab);
        }
    }

    @Test
    void whatASchoolLacksIsEnteredOnThisPage() {
        RecordId school = EXAMPLE.levelCounts().rows().getFirst().school();
        Map<RecordId, Optional<Identified>> gone = new HashMap<>();
        EXAMPLE.levelCounts().rows().stream()
                .filter(count -> count.school().equals(school))
                .forEach(count -> gone.put(count.id(), Optional.empty()));
        EXAMPLE.mediaOfficers().rows().stream()
                .filter(officer -> officer.school().equals(school))
                .forEach(officer -> gone.put(officer.id(), Optional.empty()));
        runOnFx(() -> window.stage().close());
        show(EXAMPLE.edited(gone));

        runOnFx(() -> window.place().reveal(new FieldRef(LevelCount.idOf(school, Area.ASSESSMENT), "a1")));
        awaitFrames(3);
        assertThat(onFx(this::tab)).isEqualTo("levels");

        runOnFx(() -> window.place().reveal(FieldRef.whole(MediaOfficer.idOf(school))));
        awaitFrames(3);
        assertThat(onFx(this::tab)).isEqualTo("officers");
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("Personen", "Trägt");
    }

    @Test
    void theMatrixOfCoverageOpensTheHalfYearsOfACell() {
        runOnFx(() -> window.place().situations().stream()
                .filter(situation -> situation.name().equals("coverage-cell"))
                .findFirst()
                .orElseThrow()
                .arrange()
                .run());
        awaitFrames(3);
        assertThat(onFx(this::tab)).isEqualTo("coverage");
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("geschult", "ohne Platz", "2. Halbjahr 2031");
    }

    @Test
    void itemsOfTheCatalogueAreNotOnThisPage() {
        assertThat(TrainingPlace.tab(new FieldRef(new RecordId(RecordType.ITEM, "a"), null), EXAMPLE))
                .isEmpty();
    }
}
