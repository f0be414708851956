package org.medienplan.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How far something that is needed is there, today and when the plan is carried out: the dark part is there, the
/// lighter one is planned.
public final class CoverBar extends Region {

    private static final double HEIGHT = 10;

    private final Region now = new Region();
    private final Region then = new Region();
    private final double today;
    private final double planned;

    /// @param today share that is there, from 0 to 1
    /// @param planned share that is there when the plan is carried out, from 0 to 1
    /// @param accessibleText both in words
    public CoverBar(double today, double planned, String accessibleText) {
        this.today = Math.clamp(today, 0, 1);
        this.planned = Math.clamp(planned, 0, 1);
        getStyleClass().add("cover-bar");
        now.getStyleClass().add("cover-now");
        then.getStyleClass().add("cover-then");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(accessibleText);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefWidth(96);
        getChildren().addAll(then, now);
    }

    @Override
    protected void layoutChildren() {
        then.resizeRelocate(0, 0, snapSizeX(getWidth() * Math.max(today, planned)), getHeight());
        now.resizeRelocate(0, 0, snapSizeX(getWidth() * Math.min(today, Math.max(planned, today))), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
