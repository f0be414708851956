package org.medienplan.ui.component.derivation;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Shows how a figure comes about. Arrow keys walk and unfold, a click or Enter unfolds, the usual
/// keys copy it as text.
public final class DerivationTree extends TreeView<DerivationNode> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// @param result the figure
    /// @param depth levels that are unfolded from the start
    /// @param accessibleText names the tree ("Herleitung Bedarf Präsentation")
    public DerivationTree(DerivationNode result, int depth, String accessibleText) {
        getStyleClass().addAll("derivation", "edge-to-edge");
        setAccessibleText(accessibleText);
        setCellFactory(tree -> new DerivationCell());
        LazyItem root = new LazyItem(result);
        root.unfold(depth);
        setRoot(root);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    }

    /// The derivation as indented lines, as far as it is unfolded.
    public String asText() {
        return DerivationText.of(getRoot());
    }

    /// Puts the derivation on the clipboard.
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(asText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void onKey(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            toggleSelected();
            event.consume();
        }
    }

    private void onClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            toggleSelected();
        }
    }

    private void toggleSelected() {
        TreeItem<DerivationNode> item = getSelectionModel().getSelectedItem();
        if (item != null && !item.isLeaf()) {
            item.setExpanded(!item.isExpanded());
            refresh();
        }
    }
}
