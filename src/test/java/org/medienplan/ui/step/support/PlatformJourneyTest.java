package org.medienplan.ui.step.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.analysis.platform.ScoreTable;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Table;
import org.medienplan.plan.support.CandidateStatus;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.Keys;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.TestWindow;

/// From scores to a choice that stands in the budget, by keyboard.
class PlatformJourneyTest {

    private static final Plan EXAMPLE = TestWindow.example();
    private static final RecordId PRIVACY = new RecordId(RecordType.PLATFORM_CRITERION, "privacy");

    private TestWindow window;

    @BeforeEach
    void open() {
        open(EXAMPLE);
    }

    private void open(Plan plan) {
        window = onFx(() -> TestWindow.open(plan, TestWindow.Setup.usual(), SupportPlace::new));
        runOnFx(() -> Find.chooseTab(root(), "Plattform"));
        awaitFrames(2);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }

    private ScoreGrid grid() {
        return Find.one(root(), ScoreGrid.class);
    }

    private static void type(ScoreGrid grid, String text) {
        Event.fireEvent(
                grid, new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
    }

    /// All texts, with plain blanks before percent signs.
    private static List<String> texts(Node node) {
        return onFx(() -> Find.texts(node).stream()
                .map(text -> text.replaceAll("[\\u00a0\\u202f]", " "))
                .toList());
    }

    private int points(String candidate, int row) {
        ScoreTable table = ScoreTable.of(window.plan());
        PlatformCandidate found = table.candidates().stream()
                .filter(one -> one.id().key().equals(candidate))
                .findFirst()
                .orElseThrow();
        return table.points(found, table.criteria().get(row)).orElse(-1);
    }

    @Test
    void aDigitScoresAndGoesOnToTheNextCriterion() {
        runOnFx(() -> {
            grid().requestFocus();
            grid().moveTo(new ScoreCells.At(0, ScoreCells.FIRST_PLATFORM));
            type(grid(), "5");
        });
        awaitFrames(3);
        assertThat(points("local", 0)).isEqualTo(5);
        assertThat(onFx(() -> grid().current())).isEqualTo(new ScoreCells.At(1, ScoreCells.FIRST_PLATFORM));
        assertThat(texts(root())).contains("2,95");
        assertThat(onFx(() -> window.status())).contains("Ziffer bewertet");
    }

    @Test
    void whatIsNoScoreIsRefusedInWords() {
        runOnFx(() -> {
            grid().requestFocus();
            grid().moveTo(new ScoreCells.At(0, ScoreCells.FIRST_PLATFORM));
            type(grid(), "7");
        });
        assertThat(onFx(() -> window.status())).isEqualTo("Punkte gehen von 0 bis 5.");
        assertThat(points("local", 0)).isEqualTo(4);
    }

    @Test
    void anEmptiedScoreIsMissingAndThePlatformHasNoResult() {
        runOnFx(() -> {
            grid().requestFocus();
            grid().moveTo(new ScoreCells.At(0, ScoreCells.FIRST_PLATFORM));
            Keys.press(grid(), KeyCode.DELETE);
        });
        awaitFrames(3);
        assertThat(points("local", 0)).isEqualTo(-1);
        assertThat(texts(root())).contains("fehlt");
    }

    @Test
    void aWeightIsEditedInItsCell() {
        runOnFx(() -> {
            grid().requestFocus();
            grid().moveTo(new ScoreCells.At(0, ScoreCells.WEIGHTS));
            Keys.press(grid(), KeyCode.F2);
            TextField field = Find.one(grid(), TextField.class);
            field.setText("25 %");
            Keys.press(field, KeyCode.ENTER);
        });
        awaitFrames(3);
        PlatformCriterion privacy = window.plan().platformCriteria().get(PRIVACY);
        assertThat(privacy.weight().toString()).isEqualTo("0.25");
        assertThat(texts(root())).contains("105 %");
    }

    @Test
    void aPastedBlockShowsWhatItChangesAndWhatIsRefusedBeforeItIsTakenOver() {
        runOnFx(() -> {
            grid().requestFocus();
            grid().moveTo(new ScoreCells.At(0, ScoreCells.FIRST_PLATFORM));
            grid().paste("1\t2\n3\tneun\n");
        });
        awaitFrames(6);
        assertThat(points("local", 0)).isEqualTo(4);
        assertThat(texts(root())).anySatisfy(text -> assertThat(text).contains("1 abgelehnt"));
        runOnFx(() -> Find.all(root())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("3 Werte übernehmen"))
                .findFirst()
                .orElseThrow()
                .fire());
        awaitFrames(3);
        assertThat(List.of(points("local", 0), points("cloud", 0), points("local", 1)))
                .containsExactly(1, 2, 3);
        assertThat(grid().isFocused()).isTrue();
    }

    @Test
    void theNumbersBehindTheBarsStandInTheDrawer() {
        runOnFx(() -> Find.labelled(root(), Hyperlink.class, "Zahlen").fire());
        awaitFrames(2);
        assertThat(texts(window.drawer())).contains("kippt bei", "41 %", "nie", "0,35");
    }

    @Test
    void theWinnerIsChosenByOneClickWhereNothingHasBeenChosen() {
        Plan undecided = EXAMPLE.with(
                RecordType.PLATFORM_CANDIDATE,
                Table.of(EXAMPLE.platformCandidates().rows().stream()
                        .map(one -> new PlatformCandidate(
                                one.id(),
                                one.name(),
                                one.rank(),
                                CandidateStatus.OFFERED,
                                one.licenceItem(),
                                one.migrationItem(),
                                one.identitySource(),
                                one.note()))
                        .toList()));
        close();
        open(undecided);
        runOnFx(() -> Find.labelled(root(), Button.class, "Auswahl festhalten").fire());
        awaitFrames(3);
        assertThat(Choice.of(window.plan()).orElseThrow().name()).isEqualTo("Bisherige, Cloudfassung");
        assertThat(window.workspace().state().orElseThrow().undo().orElseThrow().key())
                .isEqualTo("platform.choose.done");
    }

    @Test
    void anEmptyPlanBeginsWithATemplate() {
        Plan empty = EXAMPLE;
        for (RecordType type : List.of(
                RecordType.PLATFORM_SCORE,
                RecordType.PLATFORM_CANDIDATE,
                RecordType.PLATFORM_CRITERION,
                RecordType.ACCOUNT_STEP,
                RecordType.OLD_SERVICE,
                RecordType.DEVICE_SYSTEM)) {
            empty = empty.with(type, Table.empty());
        }
        Plan without = empty;
        close();
        open(without);
        window.dialogs().choosing(0);
        runOnFx(() ->
                Find.labelled(root(), Button.class, "Kriterien aus Vorlage").fire());
        awaitFrames(3);
        assertThat(Ranking.of(window.plan()).table().criteria()).hasSize(8);
        assertThat(window.plan().deviceSystems().size()).isEqualTo(11);
        assertThat(texts(root())).contains("Datenschutz, Betrieb in der EU", "100 %");
    }

    @Test
    void findingsLeadToTheWeightOfACriterionAndToAStep() {
        runOnFx(() -> window.place().reveal(new FieldRef(PRIVACY, "weight")));
        awaitFrames(2);
        assertThat(onFx(() -> grid().current())).isEqualTo(new ScoreCells.At(0, ScoreCells.WEIGHTS));
        FieldRef until = new FieldRef(new RecordId(RecordType.OLD_SERVICE, "servers"), "until");
        runOnFx(() -> window.place().reveal(until));
        awaitFrames(3);
        assertThat(texts(root())).contains("Alte Server bis zur Abschaltung");
    }
}
