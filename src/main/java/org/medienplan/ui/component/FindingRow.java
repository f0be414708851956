package org.medienplan.ui.component;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A finding in a list: sign, one sentence with the figure, its place, and its repair at the right.
public final class FindingRow extends HBox {

    private static final int GAP = 12;

    /// @param sentence what is the matter
    /// @param place where
    /// @param severity the word for the tone, for screen readers ("blockiert")
    /// @param repair leads to the repair; several stand in a box of their own
    public FindingRow(Tone tone, String severity, String sentence, String place, Node repair) {
        super(GAP);
        getStyleClass().addAll("finding-row", "divided");
        setAlignment(Pos.TOP_LEFT);
        SeverityIcon sign = new SeverityIcon(tone);
        sign.setAccessibleText(severity);
        SplitLine below = new SplitLine(Labels.wrapped(place, "caption", "subtle"), repair);
        VBox words = new VBox(2, Labels.wrapped(sentence, "strong"), below);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        setAccessibleText(severity + ": " + sentence + " " + place);
    }
}
