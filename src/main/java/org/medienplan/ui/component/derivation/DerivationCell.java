package org.medienplan.ui.component.derivation;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// A line of the tree. It has the width of the tree and as many lines of text as it needs.
final class DerivationCell extends TreeCell<DerivationNode> {

    private static final PseudoClass BINDING = PseudoClass.getPseudoClass("binding");
    private static final double SCROLL_BAR = 10;

    DerivationCell(TreeView<DerivationNode> tree) {
        getStyleClass().add("derivation-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setDisclosureNode(null);
        prefWidthProperty().bind(tree.widthProperty().subtract(SCROLL_BAR));
    }

    @Override
    protected void updateItem(@Nullable DerivationNode node, boolean empty) {
        super.updateItem(node, empty);
        pseudoClassStateChanged(BINDING, node != null && node.mark().isPresent());
        if (empty || node == null || getTreeItem() == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            boolean folded = !getTreeItem().isLeaf() && !getTreeItem().isExpanded();
            int depth = getTreeView().getTreeItemLevel(getTreeItem());
            DerivationLine line = new DerivationLine(node, depth, folded);
            line.widthWithin(prefWidthProperty());
            setGraphic(line);
            setAccessibleText(node.label() + ": " + node.value() + ". " + node.detail());
        }
    }
}
