package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.support.ScoreCells.At;
import org.medienplan.ui.table.PastePanel;

/// The scoring table: criteria down, platforms across, the column of the best one tinted. It is one stop of the tab
/// order; arrow keys walk, a digit scores, F2 or Enter edits a weight and opens names.
final class ScoreGrid extends GridPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WEIGHT_WIDTH = 74;
    private static final double NAME_MIN = 120;
    private static final double PLATFORM_MIN = 98;
    private static final double PLATFORM = 112;

    private final ScoreEditing editing;
    private final Surroundings surroundings;
    private final PlatformWords words;
    private final Map<At, StackPane> cells = new HashMap<>();
    private ScoreCells shown;
    private At current = new At(0, ScoreCells.FIRST_PLATFORM);

    ScoreGrid(Surroundings surroundings, PlatformActions actions, Ranking ranking, PastePanel paste) {
        this.surroundings = surroundings;
        this.words = new PlatformWords(surroundings.texts());
        this.shown = new ScoreCells(ranking, words);
        this.editing = new ScoreEditing(this, surroundings, actions, paste);
        getStyleClass().add("score-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, editing::onKey);
        addEventHandler(KeyEvent.KEY_TYPED, editing::onTyped);
        focusedProperty().subscribe(() -> moveTo(current));
        show(ranking);
    }

    /// Shows a ranking; the current cell stays where it is.
    void show(Ranking ranking) {
        shown = new ScoreCells(ranking, words);
        getChildren().clear();
        cells.clear();
        columns();
        for (int row = ScoreCells.HEAD; row < shown.rows(); row++) {
            for (int column = 0; column < shown.columns(); column++) {
                add(cell(new At(row, column)), column, row + 1);
            }
        }
        totals(ranking);
        moveTo(within(current));
    }

    private void columns() {
        List<ColumnConstraints> constraints = new ArrayList<>();
        ColumnConstraints names = new ColumnConstraints(NAME_MIN, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        names.setHgrow(Priority.ALWAYS);
        constraints.add(names);
        constraints.add(new ColumnConstraints(WEIGHT_WIDTH));
        for (int i = ScoreCells.FIRST_PLATFORM; i < shown.columns(); i++) {
            ColumnConstraints platform = new ColumnConstraints(PLATFORM_MIN, PLATFORM, PLATFORM);
            platform.setHalignment(HPos.RIGHT);
            constraints.add(platform);
        }
        getColumnConstraints().setAll(constraints);
    }

    private StackPane cell(At at) {
        Label text = new Label(shown.text(at));
        text.setWrapText(at.row() == ScoreCells.HEAD || at.column() == ScoreCells.NAMES);
        StackPane cell = ground(at.row() == ScoreCells.HEAD ? "score-head" : "score-row", at.column(), text);
        if (shown.isWeak(at)) {
            cell.getStyleClass().add("weak");
        }
        cell.setOnMouseClicked(event -> clicked(at, event));
        cells.put(at, cell);
        return cell;
    }

    private StackPane ground(String row, int column, Label text) {
        StackPane cell = new StackPane(text);
        boolean name = column == ScoreCells.NAMES;
        cell.setAlignment(name ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        cell.getStyleClass().addAll("score-cell", row, name ? "name" : "number");
        if (column >= ScoreCells.FIRST_PLATFORM) {
            cell.getStyleClass().add("platform");
        }
        if (shown.isBest(column)) {
            cell.getStyleClass().add("best");
        }
        return cell;
    }

    private void clicked(At at, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            moveTo(at);
            if (event.getClickCount() == 2 || at.row() == ScoreCells.HEAD) {
                editing.open(at);
            }
        }
    }

    private void totals(Ranking ranking) {
        List<String> results = new ArrayList<>();
        List<String> places = new ArrayList<>();
        results.add(words.texts().say("platform.result"));
        places.add(words.texts().say("platform.place"));
        results.add(words.weights(ranking));
        places.add("");
        ranking.candidates().forEach(one -> {
            results.add(words.result(one));
            places.add(words.place(one));
        });
        for (int column = 0; column < results.size(); column++) {
            StackPane result = ground("score-result", column, new Label(results.get(column)));
            if (column == ScoreCells.WEIGHTS && !PlatformWords.isWhole(ranking)) {
                result.getStyleClass().add("weak");
            }
            add(result, column, shown.rows() + 1);
            add(place(column, places.get(column)), column, shown.rows() + 2);
        }
    }

    /// The place of a platform, with a sign for the one that has been chosen.
    private StackPane place(int column, String place) {
        Label text = new Label(place);
        StackPane cell = ground("score-place", column, text);
        if (shown.isChosen(column)) {
            text.setGraphic(new SeverityIcon(Tone.GOOD));
            String name = shown.text(new At(ScoreCells.HEAD, column));
            Tooltip.install(cell, new Tooltip(words.texts().say("platform.chosen", name)));
        }
        return cell;
    }

    ScoreCells shown() {
        return shown;
    }

    At current() {
        return current;
    }

    /// Shows what a block from a spreadsheet would change, beginning at the current cell.
    void paste(String block) {
        editing.paste(block);
    }

    /// The node of a cell, into which an editor goes.
    Optional<StackPane> node(At at) {
        return Optional.ofNullable(cells.get(at));
    }

    /// The nearest cell that there is.
    At within(At at) {
        return new At(
                Math.clamp(at.row(), ScoreCells.HEAD, Math.max(ScoreCells.HEAD, shown.rows() - 1)),
                Math.clamp(at.column(), 0, shown.columns() - 1));
    }

    /// Makes a cell the current one and names it.
    void moveTo(At at) {
        node(current).ifPresent(cell -> cell.pseudoClassStateChanged(CURRENT, false));
        current = at;
        node(at).ifPresent(cell -> {
            cell.pseudoClassStateChanged(CURRENT, isFocused());
            setAccessibleText(shown.spoken(at));
            surroundings.status().accept(isFocused() ? words.texts().say("platform.grid.keys", shown.spoken(at)) : "");
        });
    }
}
