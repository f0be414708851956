package org.medienplan.ui.step.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.Keys;
import org.medienplan.ui.component.CountMatrix;
import org.medienplan.ui.component.chain.ChainView;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.TestWindow;

/// From a lesson to its line of the budget and back, by keyboard.
class TeachingJourneyTest {

    private static final Plan EXAMPLE = TestWindow.example();

    private TestWindow window;

    @BeforeEach
    void open() {
        window = onFx(() -> TestWindow.open(EXAMPLE, TestWindow.Setup.usual(), TeachingPlace::new));
        awaitFrames(3);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }

    private void choose(String title) {
        runOnFx(() -> {
            ListView<?> list = Find.one(Find.one(root(), ProjectList.class), ListView.class);
            for (int i = 0; i < list.getItems().size(); i++) {
                if (((ProjectLine) list.getItems().get(i)).title().startsWith(title)) {
                    list.getSelectionModel().clearAndSelect(i);
                }
            }
        });
        awaitFrames(3);
    }

    @Test
    void aTeacherSeesWhatALessonAddsToTheBudget() {
        choose("Erklärfilm");

        assertThat(onFx(() -> Find.texts(root())))
                .contains("Ansteckmikrofon für Tablets", "fehlen 10", "Kein Artikel zugeordnet", "Haushalt 2027")
                .anyMatch(text -> text.contains("konsumtiv") && text.startsWith("Haushalt 2027"));
    }

    @Test
    void theChainIsWalkedWithArrowKeysAndOpenedWithEnter() {
        choose("Erklärfilm");
        runOnFx(() -> {
            ChainView chain = Find.one(root(), ChainView.class);
            Button first = (Button)
                    Find.all(chain).filter(Button.class::isInstance).findFirst().orElseThrow();
            first.requestFocus();
            Keys.press(first, KeyCode.RIGHT);
        });
        awaitFrames(2);
        Node focused = onFx(() -> window.stage().getScene().getFocusOwner());
        assertThat(focused.getAccessibleText()).contains("gleichzeitig");

        runOnFx(() -> ((Button) focused).fire());
        awaitFrames(2);
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("Bedarf", "Montanus-Realschule");
    }

    @Test
    void theChainHasATableAsItsTwin() {
        choose("Erklärfilm");
        runOnFx(() -> Find.labelled(root(), ToggleButton.class, "Tabelle").fire());
        awaitFrames(2);

        assertThat(onFx(() -> Find.texts(root()))).contains("Bestand", "Zusammen");
    }

    @Test
    void workedExamplesAreTakenOverAndTheStepIsUndone() {
        int before = window.plan().teachingProjects().size();
        runOnFx(() -> Find.labelled(root(), Button.class, "Aus Sammlung wählen").fire());
        awaitFrames(2);
        runOnFx(() -> {
            Find.all(window.drawer())
                    .filter(CheckBox.class::isInstance)
                    .map(CheckBox.class::cast)
                    .limit(2)
                    .forEach(CheckBox::fire);
            Find.labelled(window.drawer(), Button.class, "2 Vorhaben übernehmen")
                    .fire();
        });
        awaitFrames(2);
        assertThat(window.plan().teachingProjects().size()).isEqualTo(before + 2);

        runOnFx(() -> window.workspace().undo());
        awaitFrames(2);
        assertThat(window.plan()).isEqualTo(EXAMPLE);
    }

    @Test
    void aGapInTheMatrixSaysWhatToDo() {
        runOnFx(() -> Find.chooseTab(root(), "Kompetenzen"));
        awaitFrames(3);
        runOnFx(() -> {
            CountMatrix matrix = Find.one(root(), CountMatrix.class);
            matrix.requestFocus();
            Keys.press(matrix, KeyCode.DOWN, KeyCode.ENTER);
        });
        awaitFrames(2);

        assertThat(onFx(() -> Find.texts(window.drawer()))).anyMatch(text -> text.contains("dient kein Vorhaben"));
    }

    @Test
    void everyRecordOfTheStepIsFoundInItsTable() {
        RecordId capability = new RecordId(RecordType.CAPABILITY, "quiet-place");
        runOnFx(() -> window.place().reveal(new FieldRef(capability, "name")));
        awaitFrames(3);
        assertThat(onFx(() -> Find.texts(root()))).contains("Ruhiger Aufnahmeort");

        RecordId competence = new RecordId(RecordType.COMPETENCE, "mkr-6.4");
        runOnFx(() -> window.place().reveal(new FieldRef(competence, "title")));
        awaitFrames(3);
        assertThat(onFx(() -> Find.texts(root()))).contains("Bedeutung von Algorithmen");
    }

    @Test
    void equipmentLeadsBackToLessonsAndCompetences() {
        runOnFx(() -> Find.chooseTab(root(), "Ausstattung"));
        awaitFrames(2);
        runOnFx(() ->
                Find.labelled(root(), ToggleButton.class, "Von der Beschaffung").fire());
        awaitFrames(2);
        assertThat(onFx(() -> Find.texts(root())))
                .contains("Ansteckmikrofon für Tablets")
                .anyMatch(text -> text.contains("Erklärfilm zum Wasserkreislauf"));

        runOnFx(() ->
                Find.labelled(root(), ToggleButton.class, "Von der Kompetenz").fire());
        awaitFrames(2);
        assertThat(onFx(() -> Find.texts(root()))).contains("4 Produzieren und Präsentieren");
    }
}
