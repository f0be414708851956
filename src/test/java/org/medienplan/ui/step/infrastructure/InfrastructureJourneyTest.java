package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.Keys;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.component.heatmap.HeatMap;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.TestWindow;

/// From the list of schools to the entered value behind a gap, by keyboard.
class InfrastructureJourneyTest {

    private static final String SCHOOL = "school:166194";
    private static final String DISPLAY = "bundle:display";

    private TestWindow window;

    @BeforeEach
    void open() {
        window = onFx(() -> TestWindow.open(TestWindow.example(), TestWindow.Setup.usual(), InfrastructurePlace::new));
        awaitFrames(2);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    @Test
    void aPlannerFindsASchoolAndSeesWhatItsNumbersFollowFrom() {
        runOnFx(() -> Find.one(root(), SearchField.class).setText("landrat"));
        awaitFrames(2);
        runOnFx(() -> {
            TableView<?> table = Find.one(root(), TableView.class);
            table.requestFocus();
            table.getSelectionModel().select(0);
            Keys.press(table, KeyCode.ENTER);
        });
        awaitFrames(2);

        assertThat(onFx(() -> Find.texts(root()))).contains("1 von 42 Schulen", "Summe: 1 Schule");
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("Landrat-Lucas-Gymnasium", "Schulnummer");
        assertThat(onFx(window::status)).contains("Landrat-Lucas-Gymnasium");
    }

    @Test
    void aPlannerWalksFromAGapToTheHoldingsBehindIt() {
        toTheMap();
        runOnFx(() -> {
            HeatMap map = Find.one(root(), HeatMap.class);
            map.requestFocus();
            map.moveTo(new CellRef(SCHOOL, "bundle:wlan"));
            Keys.press(map, KeyCode.RIGHT, KeyCode.ENTER);
        });
        awaitFrames(2);
        runOnFx(() -> Find.chooseTab(window.drawer(), "Herleitung"));
        awaitFrames(2);
        String derivation = onFx(() -> {
            DerivationTree tree = Find.one(window.drawer(), DerivationTree.class);
            tree.getRoot().getChildren().get(1).getChildren().get(1).setExpanded(true);
            tree.requestFocus();
            Keys.pressWithControl(tree, KeyCode.C);
            return Clipboard.getSystemClipboard().getString();
        });

        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("Präsentation", "Landrat-Lucas-Gymnasium");
        assertThat(derivation).contains("Ausstattungsgrad 2027", "Anrechenbarer Bestand", " von 20");
    }

    @Test
    void theMapShowsPiecesAndWhatThePlanLeadsTo() {
        toTheMap();
        runOnFx(() -> {
            Find.labelled(root(), ToggleButton.class, "mit Plan 2031").fire();
            Find.labelled(root(), ToggleButton.class, "Stück").fire();
        });
        String spoken = onFx(() -> {
            HeatMap map = Find.one(root(), HeatMap.class);
            map.moveTo(new CellRef(SCHOOL, DISPLAY));
            return map.getAccessibleText();
        });

        assertThat(spoken).isEqualTo("Präsentation, Landrat-Lucas-Gymnasium, Ausstattungsgrad 100 Prozent, Lücke 0");
    }

    @Test
    void leavingATabClosesWhatBelongedToIt() {
        toTheMap();
        runOnFx(() -> Keys.press(focusedMap(), KeyCode.ENTER));
        boolean open = onFx(() -> window.drawer() != null);
        runOnFx(() -> Find.chooseTab(root(), "Bestand"));

        assertThat(open).isTrue();
        assertThat(onFx(() -> window.drawer() == null)).isTrue();
    }

    @Test
    void aFigureLeadsToItsCell() {
        FigureId gap = FigureId.of(Metric.GAP, 2027)
                .forHolder(new RecordId(RecordType.SCHOOL, "166194"))
                .forItem(new RecordId(RecordType.ITEM, "board"));
        runOnFx(() -> window.place().reveal(gap));
        awaitFrames(2);

        assertThat(onFx(() -> Find.one(root(), HeatMap.class).current().get())).contains(new CellRef(SCHOOL, DISPLAY));
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("Präsentation");
    }

    private HeatMap focusedMap() {
        HeatMap map = Find.one(root(), HeatMap.class);
        map.requestFocus();
        return map;
    }

    private void toTheMap() {
        runOnFx(() -> Find.chooseTab(root(), "Bedarf und Lücken"));
        awaitFrames(2);
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }
}
