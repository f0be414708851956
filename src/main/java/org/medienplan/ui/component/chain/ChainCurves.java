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

    ChainCurves(ChainModel model) {
        setMouseTransparent(true);
        setManaged(false);
        model.links().forEach(link -> getChildren().add(curve(link)));
    }

    private static CubicCurve curve(ChainModel.Link link) {
        CubicCurve curve = new CubicCurve();
        curve.setFill(null);
        curve.getStyleClass().add("chain-link");
        if (link.missing()) {
            curve.getStyleClass().add("missing");
        }
        curve.setUserData(link);
        return curve;
    }

    /// Leads all curves from where nodes are to where nodes are.
    ///
    /// @param leaves where curves leave a node, null where it is not there
    /// @param reaches where they reach it
    void place(Function<String, @Nullable Point2D> leaves, Function<String, @Nullable Point2D> reaches) {
        for (Node child : getChildren()) {
            ChainModel.Link link = (ChainModel.Link) child.getUserData();
            Point2D from = leaves.apply(link.from());
            Point2D to = reaches.apply(link.to());
            child.setVisible(from != null && to != null);
            if (from != null && to != null) {
                lead((CubicCurve) child, from, to);
            }
        }
    }

    private static void lead(CubicCurve curve, Point2D from, Point2D to) {
        double middle = (from.getX() + to.getX()) / 2;
        curve.setStartX(from.getX());
        curve.setStartY(from.getY());
        curve.setControlX1(middle);
        curve.setControlY1(from.getY());
        curve.setControlX2(middle);
        curve.setControlY2(to.getY());
        curve.setEndX(to.getX());
        curve.setEndY(to.getY());
    }

    /// Dims the curves that do not lie between some nodes.
    void highlight(Set<String> connected) {
        for (Node curve : getChildren()) {
            ChainModel.Link link = (ChainModel.Link) curve.getUserData();
            boolean inside = connected.isEmpty() || (connected.contains(link.from()) && connected.contains(link.to()));
            curve.pseudoClassStateChanged(DIMMED, !inside);
        }
    }
}
