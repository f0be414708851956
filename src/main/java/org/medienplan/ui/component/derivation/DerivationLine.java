package org.medienplan.ui.component.derivation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.Chip;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.component.Tone;

/// What a line of a derivation shows: guides of the levels above, the origin, label and detail, and
/// the value at the right edge of all levels.
///
/// Tree cells do not ask their graphic for its height at a given width; this one knows its width and
/// answers by itself.
final class DerivationLine extends Region {

    private static final double STEP = 18;
    private static final double MARK = 14;
    private static final double GAP = 6;
    private static final double VERTICAL = 5;
    private static final double OVERHANG = 6;
    private static final double CHEVRON = 12;
    private static final int CHEVRON_SIZE = 12;

    private final int depth;
    private final List<Region> guides = new ArrayList<>();
    private final Region ground = new Region();
    private final Node origin;
    private final VBox words;
    private final Label value;
    private final Node chevron = Icon.NEXT.node(CHEVRON_SIZE);

    DerivationLine(DerivationNode node, int depth, boolean folded) {
        this.depth = depth;
        getStyleClass().add("derivation-line");
        for (int i = 0; i < depth; i++) {
            Region guide = new Region();
            guide.getStyleClass().add("guide");
            guides.add(guide);
        }
        origin = new OriginMark(node.origin(), node.originText());
        words = words(node, depth);
        value = Labels.of(node.value(), depth == 0 || node.mark().isPresent() ? "strong" : "medium");
        chevron.setVisible(folded);
        ground.getStyleClass().add("line-ground");
        getChildren().addAll(guides);
        getChildren().add(ground);
        getChildren().addAll(origin, words, value, chevron);
    }

    private static VBox words(DerivationNode node, int depth) {
        Label label = Labels.wrapped(node.label(), depth == 0 ? "strong" : "regular");
        node.mark().ifPresent(mark -> {
            label.setGraphic(new Chip(mark, Tone.GOOD));
            label.setContentDisplay(ContentDisplay.RIGHT);
        });
        VBox words = new VBox(label);
        if (!node.detail().isEmpty()) {
            words.getChildren().add(Labels.wrapped(node.detail(), "caption", "subtle"));
        }
        return words;
    }

    void widthWithin(ObservableDoubleValue width) {
        prefWidthProperty().bind(width);
    }

    private double left() {
        return depth * STEP;
    }

    private double wordsWidth(double width) {
        double valueWidth = Math.ceil(value.prefWidth(-1));
        return Math.max(40, width - left() - MARK - GAP - valueWidth - GAP - CHEVRON);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(words.prefHeight(wordsWidth(getPrefWidth()))) + 2 * VERTICAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getPrefWidth();
        ground.resizeRelocate(left() - OVERHANG, 0, width - left() + 2 * OVERHANG, getHeight());
        for (int i = 0; i < guides.size(); i++) {
            guides.get(i).resizeRelocate(i * STEP + MARK / 2, 0, 1, getHeight());
        }
        double first = VERTICAL + 2;
        origin.resizeRelocate(left(), first, MARK, MARK);
        double wordsX = left() + MARK + GAP;
        words.resizeRelocate(wordsX, VERTICAL, wordsWidth(width), getHeight() - 2 * VERTICAL);
        double valueWidth = Math.ceil(value.prefWidth(-1));
        value.resizeRelocate(width - valueWidth, VERTICAL, valueWidth, value.prefHeight(-1));
        chevron.relocate(width - valueWidth - CHEVRON - 2, first);
    }
}
