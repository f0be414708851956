package org.medienplan.ui.component.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.medienplan.chart.SeriesColour;
import org.medienplan.theme.ThemeName;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Keys;
import org.medienplan.ui.component.board.Board.Kind;
import org.medienplan.ui.component.board.Board.Target;
import org.medienplan.ui.component.board.BoardModel.Column;
import org.medienplan.ui.component.board.BoardModel.Row;
import org.medienplan.ui.component.board.BoardModel.Strip;

class BoardTest {

    private final List<BoardMove> moves = new ArrayList<>();
    private final List<Target> opened = new ArrayList<>();

    @Test
    void arrowKeysWalkFromTheYearsToTheStrips() {
        assertThat(after(board -> Keys.press(board, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN)))
                .contains(strip("a2"));
    }

    @Test
    void stripsThatShareAYearStandInLanes() {
        BoardBands bands = BoardBands.of(model(), java.util.Set.of());
        assertThat(bands.get(0).lanes()).hasSize(2);
        assertThat(bands.get(0).lanes().getFirst()).extracting(Strip::key).containsExactly("a1", "a3");
    }

    @Test
    void altAndAnArrowMoveAStripByAYear() {
        after(board -> {
            board.moveTo(strip("a1"));
            press(board, KeyCode.RIGHT, false, true);
        });
        assertThat(moves).containsExactly(new BoardMove("a1", 2, 2));
    }

    @Test
    void shiftAltMovesTheEndByHalfAYear() {
        after(board -> {
            board.moveTo(strip("a1"));
            press(board, KeyCode.RIGHT, true, true);
        });
        assertThat(moves).containsExactly(new BoardMove("a1", 0, 1));
    }

    @Test
    void anEndNeverPassesTheBegin() {
        after(board -> {
            board.moveTo(strip("a1"));
            press(board, KeyCode.LEFT, true, true);
        });
        assertThat(moves).isEmpty();
    }

    @Test
    void draggingMovesByHalfYears() {
        after(board -> {
            BoardGeometry geometry =
                    new BoardGeometry(model(), BoardBands.of(model(), java.util.Set.of()), 900, 500, 0);
            BoardGeometry.Box box = geometry.box(
                    geometry.bands().get(0),
                    0,
                    model().rows().getFirst().strips().getFirst());
            double x = box.x() + box.width() / 2;
            mouse(board, MouseEvent.MOUSE_PRESSED, x, box.middle());
            mouse(board, MouseEvent.MOUSE_DRAGGED, x + geometry.column() * 1.5, box.middle());
            mouse(board, MouseEvent.MOUSE_RELEASED, x + geometry.column() * 1.5, box.middle());
        });
        assertThat(moves).containsExactly(new BoardMove("a1", 3, 3));
    }

    @Test
    void escapeLetsGoOfAStrip() {
        after(board -> {
            BoardGeometry geometry =
                    new BoardGeometry(model(), BoardBands.of(model(), java.util.Set.of()), 900, 500, 0);
            BoardGeometry.Box box = geometry.box(
                    geometry.bands().get(0),
                    0,
                    model().rows().getFirst().strips().getFirst());
            mouse(board, MouseEvent.MOUSE_PRESSED, box.x() + 30, box.middle());
            mouse(board, MouseEvent.MOUSE_DRAGGED, box.x() + 400, box.middle());
            Keys.press(board, KeyCode.ESCAPE);
            mouse(board, MouseEvent.MOUSE_RELEASED, box.x() + 400, box.middle());
        });
        assertThat(moves).isEmpty();
    }

    @Test
    void leftOnTheHeadOfARowFoldsItIntoOneStrip() {
        assertThat(after(board -> {
                    board.moveTo(new Target(Kind.ROW, "a"));
                    Keys.press(board, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END);
                }))
                .contains(strip("a"));
    }

    @Test
    void goingToAFoldedStripUnfoldsItsRow() {
        assertThat(after(board -> {
                    board.setFolded("a", true);
                    board.moveTo(strip("a3"));
                }))
                .contains(strip("a3"));
    }

    @Test
    void theCurrentStripSurvivesANewModel() {
        assertThat(after(board -> {
                    board.moveTo(strip("b1"));
                    board.setModel(model());
                }))
                .contains(strip("b1"));
    }

    @Test
    void enterOpensAYear() {
        after(board -> Keys.press(board, KeyCode.RIGHT, KeyCode.ENTER));
        assertThat(opened).containsExactly(new Target(Kind.YEAR, "1"));
    }

    @Test
    void aScreenReaderHearsTheCurrentPlace() {
        assertThat(FxRig.<String>onFx(() -> {
                    Board board = shown();
                    board.moveTo(strip("a2"));
                    return board.getAccessibleText();
                }))
                .isEqualTo("a2 spoken");
    }

    private Optional<Target> after(Consumer<Board> deeds) {
        return FxRig.onFx(() -> {
            Board board = shown();
            deeds.accept(board);
            return board.current().get();
        });
    }

    private Board shown() {
        Board board = new Board(new SimpleObjectProperty<>(Tokens.of(ThemeName.LIGHT)));
        board.setOnMove(moves::add);
        board.setOnOpen(opened::add);
        new Scene(board, 900, 500);
        board.resize(900, 500);
        board.setModel(model());
        board.layout();
        return board;
    }

    private static void press(Board board, KeyCode code, boolean shift, boolean alt) {
        Event.fireEvent(board, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
    }

    private static void mouse(Board board, javafx.event.EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                board,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static Target strip(String key) {
        return new Target(Kind.STRIP, key);
    }

    private static BoardModel model() {
        List<Column> years = IntStream.range(2027, 2032)
                .mapToObj(year -> new Column(Integer.toString(year), "1", "", 0.5, -1, "", "", false, year + " spoken"))
                .toList();
        return new BoardModel(
                List.of("Kosten"),
                years,
                Optional.empty(),
                List.of(row("a", strip("a1", 0, 0), strip("a2", 1, 3), strip("a3", 4, 9)), row("b", strip("b1", 2, 3))),
                List.of());
    }

    private static Row row(String key, Strip... strips) {
        Optional<Strip> summary = strips.length < 2 ? Optional.empty() : Optional.of(strip(key, 0, 9));
        return new Row(key, key, SeriesColour.NAVY, 0, List.of(strips), summary, "", key + " spoken");
    }

    private static Strip strip(String key, int start, int end) {
        return new Strip(key, key, "1", start, end, false, key + " spoken");
    }
}
