package org.medienplan.ui.component.derivation;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the tree. It has the width of the tree and as many lines of text as it needs; the skin
/// keeps 18 pixels at its left for an arrow that we do not show, which serve as padding.
final class DerivationCell extends TreeCell<DerivationNode> {

    private static final PseudoClass BINDING = PseudoClass.getPseudoClass("binding");
    private static final double LEFT = 18;
    private static final double RIGHT = 16;

    DerivationCell() {
        getStyleClass().add("derivation-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // An empty node: with none, the skin would add an arrow of its own.
        Region noArrow = new Region();
        noArrow.setMinWidth(LEFT);
        noArrow.setPrefWidth(LEFT);
        setDisclosureNode(noArrow);
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
            line.widthWithin(getTreeView().widthProperty().subtract(LEFT + RIGHT));
            setGraphic(line);
            setAccessibleText(node.label() + ": " + node.value() + ". " + node.detail());
        }
    }
}
