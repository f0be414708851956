package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ui.Robot;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.TestWindow;

/// A planner records pupils and holdings.
class EditingJourneyTest {

    private TestWindow window;
    private Robot robot;

    @BeforeEach
    void open() {
        window = onFx(() -> TestWindow.open(TestWindow.example(), TestWindow.Setup.usual(), InfrastructurePlace::new));
        robot = new Robot(window.stage().getScene());
        awaitFrames(2);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    @Test
    void pupilsOfAGradeAreEnteredCarriedOnAndTakenBack() {
        Plan before = window.plan();
        turnTo("Schülerzahlen");
        runOnFx(() -> cursorAt(0, 2));
        robot.type("120").press(KeyCode.ENTER).type("130").press(KeyCode.ENTER);
        assertThat(grades(window.plan())).isEqualTo(2);

        robot.click("Bis 2031/32 fortschreiben");
        awaitFrames(2);

        assertThat(grades(window.plan())).isGreaterThan(50);
        assertThat(window.workspace().state().orElseThrow().undo().map(Message::key))
                .contains("change.carried");
        runOnFx(() -> {
            window.workspace().undo();
            window.workspace().undo();
            window.workspace().undo();
        });
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void aHoldingIsAddedWithItsSchoolAndItem() {
        int before = window.plan().holdings().size();
        turnTo("Bestand");
        robot.click("Bestand anlegen");
        awaitFrames(3);
        fill("Schule, Schulträger oder Standort", "166194");
        fill("Artikel", "Dokumentenkamera");
        fill("Anzahl", "14");

        robot.click("Anlegen");
        awaitFrames(3);

        assertThat(window.plan().holdings().size()).isEqualTo(before + 1);
        Holding made = window.plan().holdings().rows().stream()
                .filter(holding -> holding.id().key().startsWith("new-"))
                .findFirst()
                .orElseThrow();
        assertThat(made.quantity()).isEqualTo(14);
        assertThat(made.holder().key()).isEqualTo("166194");
    }

    private static long grades(Plan plan) {
        return plan.driverEntries().rows().stream()
                .map(DriverEntry::grade)
                .filter(grade -> grade != null)
                .count();
    }

    private void fill(String field, String text) {
        runOnFx(() -> Find.all(window.drawer())
                .filter(node -> field.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        robot.type(text).press(KeyCode.ENTER);
    }

    private void turnTo(String tab) {
        runOnFx(() -> Find.chooseTab(root(), tab));
        awaitFrames(3);
    }

    @SuppressWarnings("unchecked") // whatever the rows are, the cell is one of theirs
    private void cursorAt(int row, int column) {
        TableView<Object> table = Find.one(root(), TableView.class);
        TableColumn<Object, ?> there = table.getColumns().get(column);
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, (TableColumn<Object, Object>) there);
        table.getFocusModel().focus(row, (TableColumn<Object, Object>) there);
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }
}
