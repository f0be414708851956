package org.medienplan.ui.step;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;

/// Finds what a user sees. To be called on the FX thread.
public final class Find {

    private Find() {}

    /// Everything below a node.
    public static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Find::all))
                : Stream.of(node);
    }

    /// The one node of a class.
    public static <T extends Node> T one(Node root, Class<T> type) {
        return all(root).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /// The texts of labels and buttons.
    public static List<String> texts(Node root) {
        return all(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    /// The one control with that text.
    public static <T extends Labeled> T labelled(Node root, Class<T> type, String text) {
        return all(root)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> text.equals(node.getText()))
                .findFirst()
                .orElseThrow();
    }

    /// Chooses the tab of that name, of a step or of a drawer.
    public static void chooseTab(Node root, String name) {
        all(root)
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .flatMap(pane -> pane.getTabs().stream())
                .filter(tab -> name.equals(tab.getText()))
                .findFirst()
                .ifPresentOrElse(
                        tab -> tab.getTabPane().getSelectionModel().select(tab),
                        () -> all(root)
                                .filter(node -> node.getStyleClass().contains("strip-tab"))
                                .map(Button.class::cast)
                                .filter(tab -> name.equals(tab.getText()))
                                .forEach(Button::fire));
    }
}
