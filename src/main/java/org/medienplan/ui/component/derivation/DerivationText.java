package org.medienplan.ui.component.derivation;

import javafx.scene.control.TreeItem;

/// Writes a derivation as indented lines, as far as it is unfolded.
final class DerivationText {

    private static final String INDENT = "  ";

    private DerivationText() {}

    static String of(TreeItem<DerivationNode> root) {
        StringBuilder text = new StringBuilder();
        append(text, root, 0);
        return text.toString();
    }

    private static void append(StringBuilder text, TreeItem<DerivationNode> item, int depth) {
        DerivationNode node = item.getValue();
        text.append(INDENT.repeat(depth)).append(node.label()).append(": ").append(node.value());
        if (!node.detail().isEmpty()) {
            text.append(" (").append(node.detail()).append(')');
        }
        node.mark().ifPresent(mark -> text.append(" [").append(mark).append(']'));
        text.append('\n');
        if (item.isExpanded()) {
            item.getChildren().forEach(child -> append(text, child, depth + 1));
        }
    }
}
