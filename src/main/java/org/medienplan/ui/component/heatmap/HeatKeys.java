package org.medienplan.ui.component.heatmap;

import javafx.scene.input.KeyEvent;

/// Where a key leads from a place in a heat map.
///
/// @param lines number of lines
/// @param columns number of columns of cells
/// @param page lines that are in view at once
record HeatKeys(int lines, int columns, int page) {

    /// A place.
    ///
    /// @param column -1 for the label of the line
    record Place(int line, int column) {}

    /// The place that the key leads to; the same one where it leads nowhere.
    Place after(KeyEvent key, Place from) {
        return switch (key.getCode()) {
            case LEFT -> place(from.line(), from.column() - 1);
            case RIGHT -> place(from.line(), from.column() + 1);
            case UP -> place(from.line() - 1, from.column());
            case DOWN -> place(from.line() + 1, from.column());
            case PAGE_UP -> place(from.line() - page, from.column());
            case PAGE_DOWN -> place(from.line() + page, from.column());
            case HOME -> key.isShortcutDown() ? place(0, from.column()) : place(from.line(), -1);
            case END -> key.isShortcutDown() ? place(lines, from.column()) : place(from.line(), columns);
            default -> from;
        };
    }

    private Place place(int line, int column) {
        return new Place(Math.clamp(line, 0, lines - 1), Math.clamp(column, -1, columns - 1));
    }
}
