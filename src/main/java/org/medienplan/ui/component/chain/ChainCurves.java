package org.medienplan.ui.component.chain;

import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import org.jspecify.annotations.Nullable;

/// The curves of a chain, behind its nodes.
final class ChainCurves extends Pane {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    ChainCurves() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Draws all curves anew.
    ///
    /// @param leaves where curves leave a node, null where it is not there
    /// @param reaches where they reach it
    void draw(
            ChainModel model,
            Function<String, @Nullable Point2D> leaves,
            Function<String, @Nullable Point2D> reaches) {
        getChildren().clear();
        for (ChainModel.Link link : model.links()) {
            Point2D from = leaves.apply(link.from());
            Point2D to = reaches.apply(link.to());
            if (from != null && to != null) {
                getChildren().add(curve(link, from, to));
            }
        }
    }

    private static Node curve(ChainModel.Link link, Point2D from, Point2D to) {
        double middle = (from.getX() + to.getX()) / 2;
        CubicCurve curve = new CubicCurve(
                from.getX(), from.getY(), middle, from.getY(), middle, to.getY(), to.getX(), to.getY());
        curve.getStyleClass().add("chain-link");
        if (link.missing()) {
            curve.getStyleClass().add("missing");
        }
        curve.setUserData(link);
        return curve;
    }

    /// Dims the curves that do not lie between some nodes.
    void highlight(Set<String> connected) {
        for (Node curve : getChildren()) {
            ChainModel.Link link = (ChainModel.Link) curve.getUserData();
            boolean inside = connected.isEmpty()
                    || (connected.contains(link.from()) && connected.contains(link.to()));
            curve.pseudoClassStateChanged(DIMMED, !inside);
        }
    }
}
