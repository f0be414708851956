package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.medienplan.ui.component.Labels;

/// Rows of numbers by year, with their sums at the right, under one another as in a table of a report.
final class YearGrid extends GridPane {

    /// How a row looks.
    enum Look {
        PLAIN,
        /// Under a strong line, bold.
        TOTAL,
        /// Numbers are dearer or cheaper by their sign.
        CHANGE
    }

    /// One row.
    ///
    /// @param values one text for each year
    /// @param sum the text in the last column, empty for none
    /// @param open leads from a value to its derivation, by the place of the year; empty where it leads nowhere
    record Row(String head, List<String> values, String sum, Look look, Optional<IntConsumer> open) {

        static Row of(String head, List<String> values, String sum) {
            return new Row(head, values, sum, Look.PLAIN, Optional.empty());
        }

        Row looking(Look wanted) {
            return new Row(head, values, sum, wanted, open);
        }

        Row opening(IntConsumer handler) {
            return new Row(head, values, sum, look, Optional.of(handler));
        }
    }

    /// @param heads the years, and what stands over the sums where there are any
    YearGrid(List<String> heads, List<Row> rows) {
        getStyleClass().add("cost-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(90);
        getColumnConstraints().add(name);
        for (int i = 0; i < heads.size(); i++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(Region.USE_PREF_SIZE);
            getColumnConstraints().add(number);
        }
        ground("small-head");
        add(cell(Labels.of("", "caption")), 0, 0);
        for (int i = 0; i < heads.size(); i++) {
            add(cell(Labels.of(heads.get(i), "caption", "strong", "muted")), i + 1, 0);
        }
        rows.forEach(this::add);
        int last = heads.size();
        getChildren().stream()
                .filter(child -> Integer.valueOf(last).equals(GridPane.getColumnIndex(child)))
                .forEach(child -> child.getStyleClass().add("last-number"));
    }

    private void add(Row row) {
        boolean total = row.look() == Look.TOTAL;
        int line = getRowCount();
        ground(total ? "small-total" : "small-row");
        Label head = Labels.brief(row.head(), total ? "strong" : "regular");
        head.setMinWidth(0);
        head.getStyleClass().add("row-name");
        add(cell(head), 0, line);
        for (int i = 0; i < row.values().size(); i++) {
            add(cell(value(row, i)), i + 1, line);
        }
        if (!row.sum().isEmpty()) {
            Label sum = Labels.of(row.sum(), "strong", tone(row, row.sum()));
            sum.setMinWidth(Region.USE_PREF_SIZE);
            add(cell(sum), row.values().size() + 1, line);
        }
    }

    private Node value(Row row, int year) {
        String text = row.values().get(year);
        if (row.open().isPresent()) {
            IntConsumer open = row.open().get();
            Hyperlink link = Labels.link(text, () -> open.accept(year));
            link.setAccessibleText(row.head() + ", " + text);
            return link;
        }
        Label label = Labels.of(text, row.look() == Look.TOTAL ? "strong" : "regular", tone(row, text));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String tone(Row row, String text) {
        if (row.look() != Look.CHANGE || text.isEmpty()) {
            return "regular";
        }
        return switch (text.charAt(0)) {
            case '+' -> "dearer";
            case '0' -> "regular";
            default -> "cheaper";
        };
    }

    private void ground(String styleClass) {
        Region ground = new Region();
        ground.getStyleClass().add(styleClass);
        add(
                ground,
                0,
                styleClass.equals("small-head") ? 0 : getRowCount(),
                getColumnConstraints().size(),
                1);
    }

    private static Node cell(Node node) {
        node.getStyleClass().add("small-cell");
        return node;
    }
}
