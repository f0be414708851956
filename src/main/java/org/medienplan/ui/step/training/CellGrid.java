package org.medienplan.ui.step.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A table of whatever its cells show. It is one stop of the tab order; arrow keys walk from cell to cell, Enter opens
/// the current one. Every cell says its row, its column and its value to screen readers and to the status line.
final class CellGrid extends GridPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// A cell by its row and column.
    private record Spot(int row, int column) {}

    private record Cell(Node node, String spoken, Runnable open) {}

    private final Map<Spot, Cell> cells = new HashMap<>();
    private final Consumer<String> status;
    private Optional<Spot> current = Optional.empty();

    /// @param name of the whole table
    /// @param status hears what the current cell says
    CellGrid(String name, Consumer<String> status) {
        this.status = status;
        getStyleClass().add("cell-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().subscribe((before, now) -> {
            if (now) {
                goTo(current.or(this::first));
            } else {
                current.ifPresent(spot -> mark(spot, false));
                status.accept("");
            }
        });
    }

    /// Lays a ground under a row, from its first to its last column.
    void ground(int row, int columns, String styleClass) {
        Region ground = new Region();
        ground.getStyleClass().add(styleClass);
        add(ground, 0, row, columns, 1);
    }

    /// Adds something that only names others.
    void head(int row, int column, int span, Node node) {
        GridPane.setFillWidth(node, true);
        add(node, column, row, span, 1);
    }

    /// Adds a cell that can be walked to.
    ///
    /// @param spoken row, column and value in words
    /// @param open what Enter and a click lead to
    void cell(int row, int column, int span, Node node, String spoken, Runnable open) {
        Spot spot = new Spot(row, column);
        node.getStyleClass().add("walk-cell");
        node.setAccessibleText(spoken);
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                goTo(Optional.of(spot));
                open.run();
            }
        });
        GridPane.setHgrow(node, Priority.SOMETIMES);
        cells.put(spot, new Cell(node, spoken, open));
        add(node, column, row, span, 1);
    }

    /// What the cells say, row by row, for those who do not see the table.
    List<String> spoken() {
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column)))
                .map(entry -> entry.getValue().spoken())
                .toList();
    }

    private Optional<Spot> first() {
        return cells.keySet().stream().min(Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column));
    }

    private void onKey(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> walk(0, -1);
            case RIGHT -> walk(0, 1);
            case UP -> walk(-1, 0);
            case DOWN -> walk(1, 0);
            case ENTER ->
                current.flatMap(spot -> Optional.ofNullable(cells.get(spot)))
                        .ifPresent(cell -> cell.open().run());
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /// Goes to the nearest cell in a direction.
    private void walk(int rows, int columns) {
        current.or(this::first).ifPresent(from -> {
            Comparator<Spot> nearest = Comparator.comparingInt(spot -> rows != 0
                    ? 100 * Math.abs(spot.row() - from.row()) + Math.abs(spot.column() - from.column())
                    : Math.abs(spot.column() - from.column()));
            Optional<Spot> next = cells.keySet().stream()
                    .filter(spot -> rows != 0
                            ? Integer.signum(spot.row() - from.row()) == rows
                            : spot.row() == from.row() && Integer.signum(spot.column() - from.column()) == columns)
                    .min(nearest.thenComparingInt(Spot::column));
            goTo(next.or(() -> Optional.of(from)));
        });
    }

    private void goTo(Optional<Spot> spot) {
        current.ifPresent(before -> mark(before, false));
        current = spot;
        spot.ifPresent(now -> {
            mark(now, true);
            Cell cell = cells.get(now);
            if (cell != null) {
                setAccessibleText(cell.spoken());
                status.accept(cell.spoken());
            }
        });
    }

    private void mark(Spot spot, boolean on) {
        Cell cell = cells.get(spot);
        if (cell != null) {
            cell.node().pseudoClassStateChanged(CURRENT, on && isFocused());
        }
    }
}
