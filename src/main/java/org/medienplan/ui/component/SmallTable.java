package org.medienplan.ui.component;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A few rows of numbers in a narrow place, such as the drawer. Names break into several lines instead of being cut;
/// the name of a row leads to more where there is more.
public final class SmallTable extends GridPane {

    /// One row.
    ///
    /// @param open what the name leads to, null for nothing
    public record Row(
            String name, List<String> numbers, @Nullable Runnable open) {

        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /// @param heads of the name and of each column of numbers
    /// @param total the last row, under a strong line; null for none
    public SmallTable(List<String> heads, List<Row> rows, @Nullable Row total) {
        getStyleClass().add("small-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        for (int i = 1; i < heads.size(); i++) {
            ColumnConstraints number =
                    new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
            number.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(number);
        }
        add(
                0,
                "small-head",
                heads.stream()
                        .<Node>map(head -> Labels.of(head, "caption", "strong", "muted"))
                        .toList());
        rows.forEach(row -> add(getRowCount(), "small-row", cells(row, "regular")));
        if (total != null) {
            add(getRowCount(), "small-total", cells(total, "strong"));
        }
    }

    private static List<Node> cells(Row row, String strength) {
        List<Node> cells = new java.util.ArrayList<>();
        cells.add(name(row, strength));
        row.numbers().forEach(number -> cells.add(Labels.of(number, strength)));
        return cells;
    }

    private static Node name(Row row, String strength) {
        Runnable open = row.open();
        if (open == null) {
            return Labels.wrapped(row.name(), strength);
        }
        Hyperlink link = Labels.link(row.name(), open);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private void add(int line, String styleClass, List<Node> cells) {
        Region ground = new Region();
        ground.getStyleClass().add(styleClass);
        add(ground, 0, line, cells.size(), 1);
        for (int column = 0; column < cells.size(); column++) {
            Node cell = cells.get(column);
            cell.getStyleClass().add("small-cell");
            GridPane.setValignment(cell, VPos.TOP);
            if (column > 0 && cell instanceof Label label) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
            add(cell, column, line);
        }
    }
}
