package org.medienplan.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

/// Walks through a window with the Tab key, once round, and looks at every stop.
public final class TabWalk {

    private static final int LONGEST = 400;
    private static final int RING = 4;

    private final Scene scene;
    private final Robot robot;

    /// A control that takes the focus.
    ///
    /// @param name what a screen reader calls it; empty for nothing
    /// @param marked whether the picture shows that the focus is there
    public record Stop(Node node, String name, boolean marked) {

        @Override
        public String toString() {
            return node.getClass().getSimpleName() + node.getStyleClass() + " " + name;
        }
    }

    public TabWalk(Scene scene) {
        this.scene = scene;
        robot = new Robot(scene);
    }

    /// All stops from a control on, in the order of the Tab key.
    public List<Stop> from(Node first) {
        FxRig.runOnFx(first::requestFocus);
        robot.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.TAB);
        List<Stop> stops = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        WritableImage last = picture();
        Node at = robot.focus();
        while (seen.add(at) && stops.size() < LONGEST) {
            Node here = at;
            robot.press(KeyCode.TAB);
            WritableImage now = picture();
            WritableImage with = last;
            stops.add(FxRig.onFx(() -> new Stop(here, name(here), differs(here, with, now))));
            last = now;
            at = robot.focus();
        }
        return stops;
    }

    private WritableImage picture() {
        return FxRig.onFx(() -> scene.snapshot(null));
    }

    /// What a screen reader says of a control.
    public static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return node.getScene().getRoot().lookupAll(".label").stream()
                .filter(label -> label instanceof Label text && node.equals(text.getLabelFor()))
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean differs(Node node, WritableImage with, WritableImage without) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        int left = Math.max(0, (int) bounds.getMinX() - RING);
        int top = Math.max(0, (int) bounds.getMinY() - RING);
        int right = Math.min((int) with.getWidth(), (int) bounds.getMaxX() + RING);
        int bottom = Math.min((int) with.getHeight(), (int) bounds.getMaxY() + RING);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (with.getPixelReader().getArgb(x, y)
                        != without.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
