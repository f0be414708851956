package org.medienplan.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.medienplan.chart.SeriesColour;

/// Values under a chart, in its columns. The row heads are its legend.
///
/// The grid is one stop of the tab order; arrow keys walk its cells, Enter opens the current one.
public final class NumberGrid extends Region {

    /// One cell.
    public record Cell(int row, int column) {}

    /// One row.
    ///
    /// @param key identifies the row to whoever opens a value
    /// @param colour of the series that the row belongs to, empty for sums
    /// @param values one formatted text per column; empty where nothing is to be shown
    public record Row(String key, String head, Optional<SeriesColour> colour, List<String> values, boolean strong) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /// What the grid shows.
    ///
    /// @param columns names of the columns, for screen readers
    /// @param outlined the one cell to look at, such as the highest year
    public record Content(List<String> columns, List<Row> rows, Optional<Cell> outlined) {

        public Content {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW_HEIGHT = 19;
    private static final double TOP = 5;
    private static final double HEAD_GAP = 5;
    private static final double DIGIT_WIDTH = 7.2;

    private final Content content;
    private final GridPlaces places;
    private final Region tail = new Region();
    private final List<Region> swatches = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final List<List<Label>> values = new ArrayList<>();
    private Cell current = new Cell(0, 0);
    private Consumer<Cell> open = cell -> {};

    /// @param places where the columns stand, usually those of the chart above
    public NumberGrid(Content content, GridPlaces places) {
        this.content = content;
        this.places = places;
        getStyleClass().add("number-grid");
        tail.getStyleClass().add("tail-ground");
        getChildren().add(tail);
        content.rows().forEach(this::addRow);
        content.outlined()
                .ifPresent(cell -> values.get(cell.row())
                        .get(cell.column())
                        .getStyleClass()
                        .add("outlined"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().subscribe(() -> moveTo(current));
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        moveTo(current);
    }

    /// Sets what happens when a value is chosen by Enter or a click.
    public void setOnOpen(Consumer<Cell> handler) {
        open = handler;
        getStyleClass().add("opens");
    }

    /// The row behind a cell.
    public Row row(Cell cell) {
        return content.rows().get(cell.row());
    }

    // Numbers that would touch each other get smaller.
    private void fit(double width) {
        if (width <= 0 || content.columns().size() < 2) {
            return;
        }
        int longest = content.rows().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        boolean tight = longest * DIGIT_WIDTH + HEAD_GAP > places.right(1, width) - places.right(0, width);
        getStyleClass().remove("tight");
        if (tight) {
            getStyleClass().add("tight");
        }
    }

    private void addRow(Row row) {
        String strength = row.strong() ? "strong" : "regular";
        Region swatch = row.colour().map(Legend::swatch).orElseGet(Region::new);
        Label head = Labels.of(row.head(), "caption", strength, "row-head");
        swatches.add(swatch);
        heads.add(head);
        getChildren().addAll(swatch, head);
        List<Label> cells = new ArrayList<>();
        for (String text : row.values()) {
            cells.add(value(text, strength, new Cell(values.size(), cells.size())));
        }
        getChildren().addAll(cells);
        values.add(cells);
    }

    private Label value(String text, String strength, Cell cell) {
        Label label = Labels.of(text, "caption", strength, "grid-value");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                moveTo(cell);
                open.accept(cell);
            }
        });
        return label;
    }

    private void onKey(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> moveBy(0, -1);
            case RIGHT -> moveBy(0, 1);
            case UP -> moveBy(-1, 0);
            case DOWN -> moveBy(1, 0);
            case HOME -> moveTo(new Cell(current.row(), 0));
            case END -> moveTo(new Cell(current.row(), content.columns().size() - 1));
            case ENTER -> open.accept(current);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void moveBy(int rows, int columns) {
        int row = Math.clamp(current.row() + rows, 0, content.rows().size() - 1);
        int column = Math.clamp(current.column() + columns, 0, content.columns().size() - 1);
        moveTo(new Cell(row, column));
    }

    private void moveTo(Cell cell) {
        label(current).ifPresent(label -> label.pseudoClassStateChanged(CURRENT, false));
        current = cell;
        label(current).ifPresent(label -> {
            label.pseudoClassStateChanged(CURRENT, isFocused());
            setAccessibleText(row(cell).head() + ", " + content.columns().get(cell.column()) + ": " + label.getText());
        });
    }

    private Optional<Label> label(Cell cell) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(cell.row()).get(cell.column()));
    }

    @Override
    protected void layoutChildren() {
        double start = places.tailStart(getWidth());
        tail.resizeRelocate(start, 0, Math.max(0, getWidth() - start), getHeight());
        for (int row = 0; row < values.size(); row++) {
            layoutRow(row, TOP + row * ROW_HEIGHT);
        }
    }

    private void layoutRow(int row, double y) {
        double left = snappedLeftInset();
        Region swatch = swatches.get(row);
        double size = swatch.getMinWidth() > 0 ? swatch.getMinWidth() : 0;
        swatch.resizeRelocate(left, y + Math.round((ROW_HEIGHT - size) / 2), size, size);
        double headX = left + (size > 0 ? size + HEAD_GAP : 0);
        Label head = heads.get(row);
        List<Label> cells = values.get(row);
        double headEnd = cells.isEmpty() ? getWidth() : left(cells.getFirst(), 0) - HEAD_GAP;
        head.resizeRelocate(headX, y, Math.clamp(head.prefWidth(-1), 0, Math.max(0, headEnd - headX)), ROW_HEIGHT);
        for (int column = 0; column < cells.size(); column++) {
            Label cell = cells.get(column);
            cell.resizeRelocate(left(cell, column), y, snapSizeX(cell.prefWidth(-1)), ROW_HEIGHT);
        }
    }

    // The text ends with the column; the cell's padding lies outside.
    private double left(Label cell, int column) {
        double right = Math.round(places.right(column, getWidth())) + cell.snappedRightInset();
        return right - snapSizeX(cell.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + values.size() * ROW_HEIGHT + TOP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
