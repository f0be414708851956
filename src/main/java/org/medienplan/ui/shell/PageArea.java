package org.medienplan.ui.shell;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.place.DrawerHost;

/// The page and, at its right, the drawer that pushes it aside. Where too little of the page would be left, the drawer
/// lies over its right part instead.
final class PageArea extends Region implements DrawerHost {

    private static final Duration OPENING = Duration.millis(160);
    private static final double LEAST_PAGE = 640;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final StackPane page = new StackPane();
    private final StackPane side = new StackPane();
    private final DoubleProperty shown = new SimpleDoubleProperty(0);
    private final boolean animated;
    private Timeline motion = new Timeline();
    private double drawerWidth = Drawer.MAX_WIDTH;
    private @Nullable Node before;

    /// @param animated whether the drawer glides; otherwise it is there at once
    PageArea(boolean animated) {
        this.animated = animated;
        getChildren().addAll(page, side);
        shown.subscribe(this::requestLayout);
        side.setVisible(false);
        side.getStyleClass().add("drawer-side");
    }

    /// Exchanges the page.
    void showPage(Node node) {
        page.getChildren().setAll(node);
    }

    Node page() {
        return page;
    }

    Node side() {
        return side;
    }

    /// Whether a drawer is open.
    boolean isOpen() {
        return !side.getChildren().isEmpty();
    }

    /// Whether this drawer is the one that is open.
    boolean shows(Drawer drawer) {
        return side.getChildren().contains(drawer);
    }

    void setDrawerWidth(double width) {
        drawerWidth = width;
        requestLayout();
    }

    @Override
    public void show(Drawer drawer) {
        if (!isOpen()) {
            before = focusOwner().orElse(null);
        }
        drawer.setPrefWidth(USE_COMPUTED_SIZE);
        side.getChildren().setAll(drawer);
        side.setVisible(true);
        moveTo(1, () -> {});
    }

    /// Closes the drawer; a focus that was in it goes back to where it came from.
    @Override
    public void hide() {
        boolean inside = focusOwner().filter(this::isInSide).isPresent();
        if (inside && before != null) {
            before.requestFocus();
        }
        before = null;
        moveTo(0, this::empty);
    }

    private void empty() {
        side.getChildren().clear();
        side.setVisible(false);
    }

    private void moveTo(double target, Runnable then) {
        motion.stop();
        if (!animated || shown.get() == target) {
            shown.set(target);
            then.run();
            return;
        }
        motion = new Timeline(new KeyFrame(OPENING, new KeyValue(shown, target, Interpolator.EASE_OUT)));
        motion.setOnFinished(event -> then.run());
        motion.play();
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    private boolean isInSide(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(side)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        double open = snapSizeX(drawerWidth * shown.get());
        boolean over = getWidth() - drawerWidth < LEAST_PAGE;
        side.pseudoClassStateChanged(OVER, over);
        page.resizeRelocate(0, 0, over ? getWidth() : getWidth() - open, getHeight());
        side.resizeRelocate(getWidth() - open, 0, drawerWidth, getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
