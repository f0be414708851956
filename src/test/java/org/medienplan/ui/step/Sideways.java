package org.medienplan.ui.step;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Looks for pages that are wider than what is seen of them. A table of fixed columns may be, by itself.
final class Sideways {

    private Sideways() {}

    /// What is wider than its scroll pane. To be called on the FX thread after layout.
    static List<String> pages(Scene scene) {
        return Find.all(scene.getRoot())
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(pane -> !pane.getStyleClass().contains("wide-grid"))
                .filter(pane -> pane.getContent() instanceof Region content
                        && content.getWidth() > pane.getViewportBounds().getWidth() + 1
                        && isSeen(pane))
                .map(pane -> pane.getStyleClass() + " " + ((Region) pane.getContent()).getWidth() + " in "
                        + pane.getViewportBounds().getWidth())
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }
}
