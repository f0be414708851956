package org.medienplan.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;

/// The list of findings: arrow keys walk, Enter leads to the place, right and left unfold and fold, Ctrl + Enter
/// repairs.
final class FindingList extends ListView<FindingLine> {

    private final FindingLines lines;
    private final FindingActions actions;

    FindingList(Texts texts, FindingLines lines, FindingActions actions, EmptyState empty) {
        this.lines = lines;
        this.actions = actions;
        getStyleClass().add("finding-list");
        setAccessibleText(texts.say("findings.title"));
        setPlaceholder(empty);
        setCellFactory(list -> new FindingCell(texts, actions));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Shows other findings, with the same line selected where it is still there.
    void show(Findings findings) {
        lines.show(findings);
        refill();
    }

    /// Builds the lines anew, after one was unfolded.
    void refill() {
        FindingLine before = getSelectionModel().getSelectedItem();
        int index = getSelectionModel().getSelectedIndex();
        List<FindingLine> now = lines.lines();
        getItems().setAll(now);
        if (before != null && !now.isEmpty()) {
            getSelectionModel().select(place(before, now, index));
        }
    }

    private static int place(FindingLine before, List<FindingLine> now, int index) {
        return IntStream.range(0, now.size())
                .filter(i -> now.get(i).isSame(before))
                .findFirst()
                .orElse(Math.clamp(index, 0, now.size() - 1));
    }

    /// Selects the first finding of a severity, or of a lighter one, and puts the focus there.
    void begin(Severity severity) {
        IntStream.range(0, getItems().size())
                .filter(i -> getItems().get(i).finding().severity().compareTo(severity) >= 0)
                .findFirst()
                .ifPresent(this::selectAt);
        requestFocus();
    }

    /// Shows the cases of the selected finding.
    void unfold() {
        FindingLine line = getSelectionModel().getSelectedItem();
        if (line != null && !lines.isUnfolded(line.finding())) {
            actions.toggle(line.finding());
        }
    }

    private void selectAt(int index) {
        getSelectionModel().clearAndSelect(index);
        scrollTo(index);
    }

    private void onKey(KeyEvent event) {
        // A list keeps this key to itself, although nothing is edited here.
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.close();
            event.consume();
            return;
        }
        FindingLine line = getSelectionModel().getSelectedItem();
        if (line != null && act(event, line)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event, FindingLine line) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && event.isShortcutDown()) {
            actions.repair(line);
            return true;
        }
        if (code == KeyCode.ENTER) {
            actions.lead(line);
            return true;
        }
        boolean unfold = code == KeyCode.RIGHT && !lines.isUnfolded(line.finding());
        boolean fold = code == KeyCode.LEFT && lines.isUnfolded(line.finding());
        if (unfold || fold) {
            actions.toggle(line.finding());
            selectWhole(line);
            return true;
        }
        return false;
    }

    private void selectWhole(@Nullable FindingLine line) {
        IntStream.range(0, getItems().size())
                .filter(i -> line != null
                        && getItems().get(i) instanceof FindingLine.Whole whole
                        && whole.finding().check().equals(line.finding().check()))
                .findFirst()
                .ifPresent(this::selectAt);
    }
}
