package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.Keys;
import org.medienplan.ui.Robot;
import org.medienplan.ui.component.board.Board;
import org.medienplan.ui.component.board.BoardModel;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.component.years.YearModel.Cell;
import org.medienplan.ui.component.years.YearTable;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.TestWindow;
import org.medienplan.workspace.Snapshot;

/// From the cost of a year to the price and the quantity behind it, by keyboard.
class InvestmentJourneyTest {

    private static final Plan EXAMPLE = TestWindow.example();

    private final Snapshot snapshot = Snapshots.of(EXAMPLE);
    private final Texts texts = Snapshots.texts(snapshot);
    private TestWindow window;

    @BeforeEach
    void open() {
        window = onFx(() -> TestWindow.open(EXAMPLE, TestWindow.Setup.usual(), InvestmentPlace::new));
        awaitFrames(2);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    @Test
    void aCouncillorAsksWhatAYearIsMadeOf() {
        runOnFx(() -> Find.chooseTab(root(), "Kosten"));
        awaitFrames(2);
        runOnFx(() -> {
            YearTable table = Find.one(root(), YearTable.class);
            table.requestFocus();
            table.moveTo(new Cell(YearRows.TOTAL, 0));
            Keys.press(table, KeyCode.RIGHT, KeyCode.ENTER);
        });
        awaitFrames(2);
        FigureId cost = FigureId.of(Metric.COST, 2028);
        String amount = texts.formats()
                .money(snapshot.figures().figure(cost).orElseThrow().money());

        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("Kosten 2028", amount, "Anschaffung", "Investiv");
    }

    @Test
    void aNumberUnfoldsToItsSchoolsAndPrices() {
        runOnFx(() -> Find.chooseTab(root(), "Kosten"));
        awaitFrames(2);
        runOnFx(() -> {
            YearTable table = Find.one(root(), YearTable.class);
            table.setUnfolded("bundle:display", true);
            table.requestFocus();
            table.moveTo(new Cell("item:board", 0));
            Keys.press(table, KeyCode.ENTER);
        });
        awaitFrames(2);
        runOnFx(() -> Find.chooseTab(window.drawer(), "Herleitung"));
        awaitFrames(2);
        String derivation = onFx(() -> {
            DerivationTree tree = Find.one(window.drawer(), DerivationTree.class);
            tree.getRoot().getChildren().getFirst().setExpanded(true);
            return tree.asText();
        });

        assertThat(derivation).startsWith("Kosten 2027").contains("Gymnasium", "Investiv");
    }

    @Test
    void purchasesAreShownInMoneyAndFiltered() {
        runOnFx(() -> Find.chooseTab(root(), "Beschaffungen"));
        awaitFrames(2);
        runOnFx(() -> {
            Find.labelled(root(), ToggleButton.class, "Ersatz").fire();
            Find.labelled(root(), ToggleButton.class, "T€").fire();
        });
        awaitFrames(2);
        long cents = snapshot.figures().value(Metric.REPLACEMENT_COST, null, null, null);

        assertThat(onFx(() -> Find.texts(root()))).contains(texts.formats().count((cents + 50_000) / 100_000));
    }

    @Test
    void aMeasureIsFoundInItsTable() {
        RecordId measure = new RecordId(RecordType.MEASURE, "m-22");
        runOnFx(() -> window.place().reveal(new FieldRef(measure, "start")));
        awaitFrames(2);
        String name = EXAMPLE.measures().get(measure).name();

        assertThat(onFx(() -> Find.one(root(), TableView.class).isFocused())).isTrue();
        assertThat(window.status()).contains(name);
    }

    @Test
    void aMeasureIsOpenedFromTheBoardWithWhatItCosts() {
        RecordId measure = new RecordId(RecordType.MEASURE, "m-22");
        runOnFx(() -> {
            Board board = Find.one(root(), Board.class);
            board.requestFocus();
            board.moveTo(new Board.Target(Board.Kind.STRIP, measure.toString()));
            Keys.press(board, KeyCode.ENTER);
        });
        awaitFrames(2);
        runOnFx(() -> Find.chooseTab(window.drawer(), "Kosten"));
        awaitFrames(2);

        assertThat(onFx(() -> Find.texts(window.drawer())))
                .contains(EXAMPLE.measures().get(measure).name(), "4 Schulen und Träger", "2028");
    }

    @Test
    void aFigureLeadsToItsNumber() {
        runOnFx(() ->
                window.place().reveal(FigureId.of(Metric.COST, 2030).forItem(new RecordId(RecordType.ITEM, "board"))));
        awaitFrames(2);

        assertThat(onFx(() -> Find.one(root(), YearTable.class).current().get()))
                .contains(new Cell("item:board", 3));
    }

    @Test
    void aMeasureIsMovedByKeysAndTheYearsFollow() {
        RecordId measure = new RecordId(RecordType.MEASURE, "m-06");
        runOnFx(() -> {
            Board board = Find.one(root(), Board.class);
            board.requestFocus();
            board.moveTo(new Board.Target(Board.Kind.STRIP, measure.toString()));
            Event.fireEvent(
                    board, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, true, false));
        });
        awaitFrames(2);

        assertThat(window.plan().measures().get(measure).start()).isEqualTo(new HalfYear(2030, 1));
        assertThat(onFx(() -> Find.one(root(), Board.class).getAccessibleText()))
                .contains("2030");
        assertThat(window.status()).contains("Alt mit Pfeil");
    }

    @Test
    void aConflictIsMendedByItsButton() {
        int before = onFx(() -> conflicts());
        runOnFx(() -> Find.labelled(root(), Button.class, "Verschieben").fire());
        awaitFrames(2);

        assertThat(onFx(this::conflicts)).isLessThan(before);
    }

    private int conflicts() {
        return Math.toIntExact(Find.one(root(), Board.class).model().rows().stream()
                .flatMap(row -> row.strips().stream())
                .filter(BoardModel.Strip::conflict)
                .count());
    }

    @Test
    void anAssumptionIsTriedOutAndTakenOver() {
        runOnFx(() -> Find.labelled(root(), Button.class, "Was wäre, wenn").fire());
        awaitFrames(2);
        runOnFx(() -> Find.all(window.drawer())
                .filter(Slider.class::isInstance)
                .map(Slider.class::cast)
                .filter(slider -> slider.getAccessibleText().startsWith("Nutzungsdauer"))
                .forEach(slider -> slider.setValue(1)));
        awaitFrames(2);
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("1 Annahme geändert, noch nicht im Plan");
        assertThat(window.plan()).isEqualTo(EXAMPLE);
        runOnFx(() -> Find.labelled(window.drawer(), Button.class, "Übernehmen").fire());
        awaitFrames(2);

        assertThat(window.plan()).isNotEqualTo(EXAMPLE);
        assertThat(onFx(() -> Find.texts(window.drawer()))).contains("±0");
    }

    @Test
    void replacementsAreSpreadEvenlyAndTheShiftsTakenBack() {
        runOnFx(() -> Find.chooseTab(root(), "Ersatz"));
        awaitFrames(2);
        runOnFx(() ->
                Find.labelled(root(), Button.class, "Gleichmäßig verteilen").fire());
        awaitFrames(2);
        assertThat(onFx(() -> ticked())).containsExactly("Schülergeräte");
        Button take = onFx(this::takeOver);
        int announced =
                Integer.parseInt(take.getText().substring(0, take.getText().indexOf(' ')));
        runOnFx(take::fire);
        awaitFrames(2);
        assertThat(window.plan().replacementShifts().rows()).hasSize(announced);
        assertThat(window.plan().replacementShifts().rows())
                .extracting(shift -> window.plan().items().get(shift.item()).bundle())
                .containsOnly(new RecordId(RecordType.BUNDLE, "pupil-devices"));
        runOnFx(() -> Find.labelled(root(), Hyperlink.class, "Verschiebungen aufheben")
                .fire());
        awaitFrames(2);

        assertThat(window.plan()).isEqualTo(EXAMPLE);
    }

    @Test
    void aSingleShiftIsListedAndTakenBackAlone() {
        runOnFx(() -> Find.chooseTab(root(), "Ersatz"));
        awaitFrames(2);
        runOnFx(() ->
                Find.labelled(root(), Button.class, "Gleichmäßig verteilen").fire());
        awaitFrames(2);
        runOnFx(() -> takeOver().fire());
        awaitFrames(2);
        int all = window.plan().replacementShifts().size();
        RecordId first = window.plan().replacementShifts().rows().getFirst().id();
        runOnFx(() -> window.place().reveal(FieldRef.whole(first)));
        awaitFrames(3);
        window.dialogs().confirming();

        new Robot(window.stage().getScene()).press(KeyCode.SPACE).click("Löschen");

        assertThat(window.plan().replacementShifts().size()).isEqualTo(all - 1);
        assertThat(window.plan().replacementShifts().find(first)).isEmpty();
    }

    private List<String> ticked() {
        return Find.all(window.drawer())
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    private Button takeOver() {
        return Find.all(window.drawer())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().endsWith("übernehmen"))
                .findFirst()
                .orElseThrow();
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }
}
