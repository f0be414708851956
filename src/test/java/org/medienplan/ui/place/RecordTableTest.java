package org.medienplan.ui.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Robot;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.TestWindow;

/// A person edits a table of schools.
class RecordTableTest {

    private static final Path PICTURES = Path.of("target", "pictures", "edit");

    private TestWindow window;
    private RecordTable table;
    private Robot robot;

    @BeforeEach
    void open() {
        window = FxRig.onFx(() -> TestWindow.open(TestWindow.example(), TestWindow.Setup.usual(), this::place));
        robot = new Robot(window.stage().getScene());
        FxRig.awaitFrames(3);
    }

    @AfterEach
    void close() {
        FxRig.runOnFx(() -> window.stage().close());
    }

    private Place place(Surroundings surroundings) {
        table = RecordTable.of(
                surroundings,
                RecordType.SCHOOL,
                RecordColumn.of(
                        RecordType.SCHOOL,
                        "name",
                        "number",
                        "school_type",
                        "social_index",
                        "streams",
                        "opened",
                        "closed",
                        "town",
                        "street",
                        "postcode",
                        "standard",
                        "successor",
                        "note"));
        Node node = table.node();
        return () -> node;
    }

    private RecordId first() {
        return window.plan().schools().rows().getFirst().id();
    }

    private School school() {
        return window.plan().schools().get(first());
    }

    private void cursorAt(String column) {
        RecordId school = first();
        FxRig.runOnFx(() -> table.reveal(school, column));
        FxRig.awaitFrames(2);
    }

    @Test
    void whatIsTypedOverACellAndEnteredIsOneChangeThatCanBeTakenBack() {
        Plan before = window.plan();
        cursorAt("social_index");

        robot.type("7").press(KeyCode.ENTER);

        assertThat(school().socialIndex()).isEqualTo(7);
        FxRig.runOnFx(window.workspace()::undo);
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void enterGoesDownAndTheFocusStaysInTheTable() {
        cursorAt("social_index");

        robot.type("7").press(KeyCode.ENTER).type("8").press(KeyCode.ENTER);

        RecordId second = window.plan().schools().rows().get(1).id();
        assertThat(window.plan().schools().get(second).socialIndex()).isEqualTo(8);
        assertThat(robot.focus()).isInstanceOf(TableView.class);
    }

    @Test
    void whatIsNoValueIsRefusedBesideTheCellAndEscapeKeepsTheOldOne() {
        Integer before = school().socialIndex();
        cursorAt("social_index");

        robot.type("hoch").press(KeyCode.ENTER);
        assertThat(FxRig.onFx(() -> table.table().node().lookup(".cell-input"))).isNotNull();
        robot.press(KeyCode.ESCAPE);

        assertThat(school().socialIndex()).isEqualTo(before);
        assertThat(FxRig.onFx(() -> table.table().node().lookup(".cell-input"))).isNull();
    }

    @Test
    void aContradictionIsRefusedWhereItIsTyped() {
        cursorAt("opened");
        robot.type("1/2030");
        FxRig.runOnFx(() -> window.picture(PICTURES.resolve("typing.png")));
        robot.press(KeyCode.TAB);
        assertThat(school().opened()).isNotNull();

        robot.type("1/2029").press(KeyCode.ENTER);

        assertThat(school().closed()).isNull();
        assertThat(FxRig.onFx(() -> table.table().node().lookup(".cell-input"))).isNotNull();
    }

    @Test
    void aPastedBlockIsShownBeforeItIsTakenOverAsOneStep() {
        cursorAt("social_index");
        FxRig.runOnFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("3\nhoch\n9\n");
            Clipboard.getSystemClipboard().setContent(content);
        });

        robot.press(KeyCode.CONTROL, KeyCode.V);
        FxRig.awaitFrames(3);
        FxRig.runOnFx(() -> window.picture(PICTURES.resolve("paste.png")));
        assertThat(robot.sees("Einfügen in „Sozialindex“")).isTrue();
        robot.click("2 Werte übernehmen");

        List<Integer> indexes = window.plan().schools().rows().stream()
                .limit(3)
                .map(School::socialIndex)
                .toList();
        assertThat(indexes.get(0)).isEqualTo(3);
        assertThat(indexes.get(2)).isEqualTo(9);
    }

    @Test
    void whatCannotBeEmptyKeepsItsValueAndThatIsSaidBesideTheCell() {
        String before = school().name();
        cursorAt("name");

        robot.press(KeyCode.DELETE);

        assertThat(school().name()).isEqualTo(before);
        assertThat(floating()).contains("„Name“ darf nicht leer sein.");
    }

    private static List<String> floating() {
        return FxRig.onFx(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> Find.texts(popup.getScene().getRoot()).stream())
                .toList());
    }

    @Test
    void tickedRowsAreChangedTogether() {
        cursorAt("social_index");
        robot.press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.SPACE);
        FxRig.runOnFx(() -> window.picture(PICTURES.resolve("marked.png")));
        assertThat(robot.sees("2 Schulen ausgewählt")).isTrue();

        robot.click("Wert setzen");
        FxRig.awaitFrames(2);
        robot.type("5").click("Für 2 übernehmen");

        assertThat(window.plan().schools().rows().stream().limit(2).map(School::socialIndex))
                .containsExactly(5, 5);
    }

    @Test
    void deletingSaysWhatGoesWithIt() {
        RecordId id = first();
        window.dialogs().confirming();
        cursorAt("name");
        robot.press(KeyCode.SPACE).click("Löschen");

        assertThat(window.dialogs().questions().getFirst().text()).startsWith("Damit werden auch gelöscht:");
        assertThat(window.plan().schools().find(id)).isEmpty();
    }

    @Test
    void aRowOpensItsFormAndAValueEnteredThereIsShownInTheTable() {
        cursorAt("name");
        robot.press(KeyCode.ENTER);
        FxRig.awaitFrames(3);
        FxRig.runOnFx(() -> window.picture(PICTURES.resolve("form.png")));

        assertThat(FxRig.onFx(window::drawer)).isNotNull();
        FxRig.runOnFx(() -> Find.all(window.drawer())
                .filter(node -> "Ort".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.A).type("Opladen").press(KeyCode.ENTER);

        assertThat(school().town()).isEqualTo("Opladen");
    }

    @Test
    void aNewRecordIsMadeWhenItIsComplete() {
        int before = window.plan().schools().size();
        FxRig.runOnFx(() -> table.presets(plan ->
                        Map.of("authority", plan.authorities().rows().getFirst().id()))
                .create());
        FxRig.awaitFrames(3);

        robot.click("Anlegen");
        assertThat(window.plan().schools().size()).isEqualTo(before);
        assertThat(Find.texts(FxRig.onFx(window::drawer))).contains("Die Angabe „Schulnummer“ fehlt noch.");
    }

    @Test
    void everyControlHasAName() {
        cursorAt("name");
        robot.press(KeyCode.ENTER);
        FxRig.awaitFrames(2);

        assertThat(FxRig.onFx(() -> Find.all(window.stage().getScene().getRoot())
                        .filter(node -> node.isFocusTraversable() && node.isVisible())
                        .filter(node -> !(node instanceof CheckBox) && !(node instanceof javafx.scene.control.TabPane))
                        .filter(node -> node.getAccessibleText() == null
                                && !(node instanceof Labeled labeled
                                        && !labeled.getText().isEmpty()))
                        .filter(node -> node.getStyleClass().stream().noneMatch(name -> name.startsWith("scroll")))
                        .map(Node::toString)
                        .toList()))
                .isEmpty();
    }
}
