package org.medienplan.ui.component;

import java.util.List;
import javafx.scene.layout.Region;

/// Of several arrangements of the same content, the first one that fits into the width; the last one where none does.
public final class FirstFitting extends HeightByWidth {

    private final List<Region> arrangements;

    /// @param arrangements the widest first, at least one
    public FirstFitting(Region... arrangements) {
        this.arrangements = List.of(arrangements);
        getChildren().addAll(arrangements);
    }

    private Region fitting(double width) {
        return width < 0
                ? arrangements.getFirst()
                : arrangements.stream()
                        .filter(arrangement -> arrangement.prefWidth(-1) <= width)
                        .findFirst()
                        .orElse(arrangements.getLast());
    }

    @Override
    protected double computePrefWidth(double height) {
        return arrangements.getFirst().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fitting(width).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        Region shown = fitting(getWidth());
        arrangements.forEach(arrangement -> arrangement.setVisible(arrangement.equals(shown)));
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
