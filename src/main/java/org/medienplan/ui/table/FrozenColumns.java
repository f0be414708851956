package org.medienplan.ui.table;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;

/// Keeps the first columns in view while the others scroll sideways: cells, heads and totals of these columns move
/// along with the scroll bar.
final class FrozenColumns {

    private static final String STYLE = "frozen-column";

    private final DoubleProperty shift = new SimpleDoubleProperty();

    FrozenColumns(TableView<?> table, int count) {
        for (int i = 0; i < count; i++) {
            table.getColumns().get(i).getStyleClass().add(STYLE);
            if (i == count - 1) {
                table.getColumns().get(i).getStyleClass().add("last-frozen");
            }
        }
        // Rows of a fixed height leave out cells that are scrolled away, also the frozen ones.
        table.setFixedCellSize(-1);
        table.skinProperty().subscribe(skin -> follow(table));
    }

    private void follow(TableView<?> table) {
        List<ScrollBar> bars = table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .toList();
        bars.forEach(bar -> {
            shift.bind(bar.valueProperty());
            bar.visibleProperty().subscribe(visible -> heads(table));
        });
        heads(table);
    }

    private void heads(TableView<?> table) {
        table.lookupAll(".column-header." + STYLE).forEach(this::freeze);
    }

    /// Lets a node of a frozen column move along.
    void freeze(Node node) {
        node.setViewOrder(-1);
        if (!node.translateXProperty().isBound()) {
            node.translateXProperty().bind(shift);
        }
    }
}
