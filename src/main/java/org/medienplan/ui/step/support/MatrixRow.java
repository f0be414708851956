package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One line of the matrix: its name, a cell for each party, what is wrong with it.
final class MatrixRow extends Region {

    static final double HEIGHT = 24;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final StackPane name;
    private final List<StackPane> cells;
    private final StackPane note;
    private Optional<Node> across = Optional.empty();

    /// @param cells what stands in the columns of the parties
    MatrixRow(String styleClass, Node name, List<Node> cells, Node note) {
        getStyleClass().addAll("matrix-row", styleClass);
        this.name = pane(name, "matrix-name");
        this.cells = cells.stream().map(cell -> pane(cell, "matrix-cell")).toList();
        this.note = pane(note, "matrix-cell", "matrix-note");
        getChildren().add(this.name);
        getChildren().addAll(this.cells);
        getChildren().add(this.note);
    }

    private static StackPane pane(Node content, String... styleClasses) {
        StackPane pane = new StackPane(content);
        pane.getStyleClass().addAll(styleClasses);
        return pane;
    }

    /// Lays something over all parties, such as that none of them answers.
    MatrixRow across(Node node) {
        node.setMouseTransparent(true);
        across = Optional.of(node);
        getChildren().add(node);
        return this;
    }

    /// The cell of a column, 0 for the name.
    StackPane cell(int column) {
        return column == 0 ? name : cells.get(column - 1);
    }

    void mark(int column, boolean current) {
        cell(column).pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    protected void layoutChildren() {
        MatrixColumns columns = MatrixColumns.of(getWidth());
        name.resizeRelocate(0, 0, columns.name(), getHeight());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(columns.x(i), 0, columns.party(), getHeight());
        }
        note.resizeRelocate(columns.noteX(), 0, Math.max(0, columns.note()), getHeight());
        across.ifPresent(
                node -> node.resizeRelocate(columns.x(0) + 6, 3, columns.noteX() - columns.x(0) - 12, getHeight() - 7));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
