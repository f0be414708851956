package org.medienplan.ui.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Tone;

/// A state in the list of the history: when, what, and the first of its changes. A click goes there.
final class HistoryCell extends ListCell<HistoryRow> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final double TIMES = 44;
    private static final double GAP = 12;

    private final Function<HistoryRow, List<String>> summary;
    private final Label time = Labels.of("", "muted");
    private final Label label = Labels.of("", "strong");
    private final Label changes = Labels.of("", "caption", "muted");
    private final Region mark = new Region();
    private final Chip here;
    private final Texts texts;
    private final HBox content;

    /// @param summary the first changes of a state
    /// @param go gets the number of the state that was clicked
    HistoryCell(Texts texts, Function<HistoryRow, List<String>> summary, IntConsumer go) {
        this.texts = texts;
        this.summary = summary;
        here = new Chip(texts.say("history.here"), Tone.ACCENT);
        getStyleClass().add("history-cell");
        mark.getStyleClass().add("history-mark");
        time.setMinWidth(TIMES);
        label.setMinWidth(0);
        changes.setMinWidth(0);
        VBox words = new VBox(label, changes);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        content = new HBox(GAP, mark, time, words, here);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMinWidth(0);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                go.accept(getItem().number());
            }
        });
    }

    @Override
    protected void updateItem(HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content);
        if (empty || row == null) {
            setAccessibleText(null);
            return;
        }
        boolean undone = row.standing() == HistoryRow.Standing.UNDONE;
        boolean current = row.standing() == HistoryRow.Standing.HERE;
        String lines = String.join(" · ", summary.apply(row));
        pseudoClassStateChanged(UNDONE, undone);
        mark.getStyleClass().setAll("history-mark", current ? "here" : "there");
        time.setText(row.time());
        label.setText(row.label());
        changes.setText(lines);
        changes.setManaged(!lines.isEmpty());
        here.setVisible(current);
        String state = current ? texts.say("history.here") : undone ? texts.say("history.undone") : "";
        setAccessibleText(row.time() + ", " + row.label() + (state.isEmpty() ? "" : ", " + state)
                + (lines.isEmpty() ? "" : ". " + lines));
    }
}
