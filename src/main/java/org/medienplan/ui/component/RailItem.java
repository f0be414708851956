package org.medienplan.ui.component;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An entry of the rail: a sign, a title, for steps their state in words, and open findings.
///
/// In a narrow window only the sign is left, and the rest moves to the tooltip.
public final class RailItem extends ToggleButton {

    private static final int SIGN_WIDTH = 24;
    private final StackPane sign = new StackPane();
    private final Label title;
    private final Label state = Labels.of("", "caption", "subtle");
    private final HBox row = new HBox(8);
    private final VBox words;
    private boolean compact;

    /// @param picture what stands at the left
    public RailItem(Node picture, String text) {
        title = Labels.of(text, "medium", "rail-title");
        words = new VBox(title);
        getStyleClass().setAll("rail-item");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        sign.setMinWidth(SIGN_WIDTH);
        sign.getChildren().add(picture);
        row.getChildren().setAll(sign, words);
        row.setMaxWidth(Double.MAX_VALUE);
        setGraphic(row);
        setAccessibleText(text);
    }

    /// Shows how far a step is.
    ///
    /// @param ring the step's number with its state
    /// @param inWords the state as a word
    /// @param findings open findings, where there are any
    public void showState(StepRing ring, String inWords, Optional<CountBadge> findings) {
        sign.getChildren().setAll(ring);
        state.setText(inWords);
        words.getChildren().setAll(title, state);
        row.getChildren().setAll(sign, words);
        findings.ifPresent(row.getChildren()::add);
        setAccessibleText(title.getText() + ", " + inWords
                + findings.map(badge -> ", " + badge.getAccessibleText()).orElse(""));
        setCompact(compact);
    }

    /// Shows the sign only, or everything.
    public void setCompact(boolean only) {
        compact = only;
        words.setManaged(!compact);
        words.setVisible(!compact);
        row.getChildren().stream().filter(CountBadge.class::isInstance).forEach(badge -> {
            badge.setManaged(!compact);
            badge.setVisible(!compact);
        });
        setTooltip(compact ? new Tooltip(getAccessibleText()) : null);
    }

    /// Once chosen it stays chosen until another one is.
    @Override
    public void fire() {
        if (getToggleGroup() == null || !isSelected()) {
            super.fire();
        }
    }
}
