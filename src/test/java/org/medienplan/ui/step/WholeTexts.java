package org.medienplan.ui.step;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;

/// Looks for texts that are cut off. Names in tables may be: they say the rest in their tooltip.
public final class WholeTexts {

    private WholeTexts() {}

    /// The texts that are cut off. To be called on the FX thread after layout.
    public static List<String> cutOff(Scene scene) {
        return all(scene.getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> !saysTheRest(label) && label.isTextTruncated() && isSeen(label))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean saysTheRest(Labeled label) {
        return label instanceof TableCell || label.getTooltip() != null;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WholeTexts::all))
                : Stream.of(node);
    }
}
