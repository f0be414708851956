package org.medienplan.ui.component.derivation;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// A tree item that asks its node for inputs the first time anybody looks at its children.
final class LazyItem extends TreeItem<DerivationNode> {

    private boolean asked;

    LazyItem(DerivationNode node) {
        super(node);
    }

    @Override
    public ObservableList<TreeItem<DerivationNode>> getChildren() {
        if (!asked && isExpanded()) {
            load();
        }
        return super.getChildren();
    }

    @Override
    public boolean isLeaf() {
        return getValue().inputs().isEmpty();
    }

    /// Unfolds this item and its descendants down to a depth.
    void unfold(int depth) {
        if (depth > 0 && !isLeaf()) {
            load();
            setExpanded(true);
            super.getChildren().forEach(child -> ((LazyItem) child).unfold(depth - 1));
        }
    }

    private void load() {
        if (!asked) {
            asked = true;
            getValue()
                    .inputs()
                    .ifPresent(inputs -> super.getChildren()
                            .setAll(inputs.get().stream().map(LazyItem::new).toList()));
        }
    }
}
