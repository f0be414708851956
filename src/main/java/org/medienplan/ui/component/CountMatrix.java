package org.medienplan.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How often something occurs: one row for each thing, one column for each group, the count in the cell. A cell with
/// nothing is dashed, one with several is strong. One stop of the tab order; arrow keys walk the cells, Enter opens
/// one.
public final class CountMatrix extends GridPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double CELL = 30;
    private static final double WIDEST = 72;

    /// One row.
    ///
    /// @param key identifies it to whoever opens a cell
    /// @param counts one for each column
    /// @param strong whether it stands for the rows under it
    public record Row(String key, String head, List<Integer> counts, boolean strong) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    /// A cell by its place.
    public record Cell(int row, int column) {}

    private final List<String> columns;
    private final List<Row> rows;
    private final String unit;
    private final List<List<Label>> cells = new ArrayList<>();
    private Cell current = new Cell(0, 0);
    private Consumer<Cell> open = cell -> {};

    /// @param unit what a count is called, for screen readers
    public CountMatrix(List<String> columns, List<Row> rows, String unit) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.unit = unit;
        getStyleClass().add("count-matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(unit);
        ColumnConstraints heads = new ColumnConstraints(80, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        heads.setHgrow(Priority.SOMETIMES);
        getColumnConstraints().add(heads);
        for (int column = 0; column < columns.size(); column++) {
            ColumnConstraints counts = new ColumnConstraints(20, CELL, WIDEST);
            counts.setHgrow(Priority.ALWAYS);
            counts.setHalignment(HPos.CENTER);
            getColumnConstraints().add(counts);
            Label head = Labels.of(columns.get(column), "tick", "strong", "muted");
            GridPane.setHalignment(head, HPos.CENTER);
            add(head, column + 1, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            addRow(row);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().subscribe(() -> moveTo(current));
    }

    /// Sets what happens when a cell is chosen by Enter or a click.
    public void setOnOpen(Consumer<Cell> handler) {
        open = handler;
    }

    /// The row behind a cell.
    public Row row(Cell cell) {
        return rows.get(cell.row());
    }

    private void addRow(int place) {
        Row row = rows.get(place);
        Region line = new Region();
        line.getStyleClass().add("count-line");
        add(line, 0, place + 1, columns.size() + 1, 1);
        Label head = Labels.wrapped(row.head(), row.strong() ? "medium" : "count-part");
        head.getStyleClass().add("count-head");
        add(head, 0, place + 1);
        List<Label> inRow = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            inRow.add(cell(new Cell(place, column), row.counts().get(column)));
            add(inRow.getLast(), column + 1, place + 1);
        }
        cells.add(inRow);
    }

    private Label cell(Cell cell, int count) {
        Label label = Labels.of(Integer.toString(count), "count-cell", style(count));
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setValignment(label, VPos.CENTER);
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                moveTo(cell);
                open.accept(cell);
            }
        });
        return label;
    }

    private static String style(int count) {
        if (count == 0) {
            return "none";
        }
        return count == 1 ? "one" : "several";
    }

    private void onKey(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> moveBy(0, -1);
            case RIGHT -> moveBy(0, 1);
            case UP -> moveBy(-1, 0);
            case DOWN -> moveBy(1, 0);
            case HOME -> moveTo(new Cell(current.row(), 0));
            case END -> moveTo(new Cell(current.row(), columns.size() - 1));
            case ENTER -> open.accept(current);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void moveBy(int down, int right) {
        moveTo(new Cell(
                Math.clamp(current.row() + (long) down, 0, Math.max(0, rows.size() - 1)),
                Math.clamp(current.column() + (long) right, 0, Math.max(0, columns.size() - 1))));
    }

    private void moveTo(Cell cell) {
        if (rows.isEmpty() || columns.isEmpty()) {
            return;
        }
        label(current).pseudoClassStateChanged(CURRENT, false);
        current = cell;
        label(current).pseudoClassStateChanged(CURRENT, isFocused());
        setAccessibleText(row(cell).head() + ", " + columns.get(cell.column()) + ": "
                + label(cell).getText() + " " + unit);
    }

    private Label label(Cell cell) {
        return cells.get(cell.row()).get(cell.column());
    }
}
