package org.medienplan.ui;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// A person at the window: finds things by what is written on them or what a screen reader says, clicks and types. To
/// be used outside the FX thread.
public final class Robot {

    private final Scene scene;
    private final FxRobot hands = new FxRobot();

    public Robot(Scene scene) {
        this.scene = scene;
    }

    /// Clicks on the control with this text or name.
    public Robot click(String text) {
        hands.clickOn(find(text));
        settle();
        return this;
    }

    /// Clicks twice.
    public Robot doubleClick(String text) {
        hands.doubleClickOn(find(text));
        settle();
        return this;
    }

    /// Presses keys at once.
    public Robot press(KeyCode... keys) {
        hands.push(keys);
        settle();
        return this;
    }

    /// Types a text where the focus is.
    public Robot type(String text) {
        hands.write(text, 0);
        settle();
        return this;
    }

    /// Whether something with this text or name can be seen.
    public boolean sees(String text) {
        return FxRig.onFx(() -> found(text).isPresent());
    }

    /// Where the focus is.
    public Node focus() {
        return FxRig.onFx(scene::getFocusOwner);
    }

    // Whatever was done, everything stands where it belongs before the next thing is looked for.
    private void settle() {
        FxRig.settle();
        FxRig.runOnFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private Node find(String text) {
        settle();
        return FxRig.onFx(() -> found(text).orElseThrow(() -> new AssertionError("nobody sees " + text)));
    }

    private Optional<Node> found(String text) {
        return nodes(scene.getRoot())
                .filter(says(text))
                .filter(node -> !node.isMouseTransparent())
                .findFirst();
    }

    private static Predicate<Node> says(String text) {
        return node -> text.equals(node.getAccessibleText())
                || (node instanceof Labeled labeled && text.equals(labeled.getText()));
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Robot::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
