package org.medienplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The areas of the window, in the order in which F6 visits them. An area is entered where it was left.
final class FocusAreas {

    private final List<Node> areas;
    private final Map<Node, Node> left = new HashMap<>();

    FocusAreas(Node... areas) {
        this.areas = List.of(areas);
    }

    /// Puts the focus into the next area that can take it.
    ///
    /// @param step 1 forwards, -1 backwards
    void move(Scene scene, int step) {
        Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
        int from = owner.map(this::areaOf).orElse(-1);
        if (from >= 0) {
            left.put(areas.get(from), owner.orElseThrow());
        }
        Stream.iterate(from + step, next -> next + step)
                .limit(areas.size())
                .map(next -> areas.get(Math.floorMod(next, areas.size())))
                .flatMap(area -> entry(area).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// The place of the area in which a node is, -1 for none.
    int areaOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (areas.contains(at)) {
                return areas.indexOf(at);
            }
        }
        return -1;
    }

    private Optional<Node> entry(Node area) {
        return Optional.ofNullable(left.get(area))
                .filter(node -> area.getScene().equals(node.getScene()) && takesFocus(node))
                .or(() -> first(area));
    }

    /// The first control inside a node that takes the focus.
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }
}
