package org.medienplan.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

/// The line under a table: its cells are as wide as the columns and scroll with them. Where nothing is added up, it is
/// not there.
final class TotalsRow<R> extends HBox {

    private final List<Column<R>> columns;
    private final ObservableList<R> rows;
    private final List<Label> cells = new ArrayList<>();
    private final HBox line = new HBox();

    TotalsRow(TableView<R> table, List<Column<R>> columns, ObservableList<R> rows) {
        this.columns = columns;
        this.rows = rows;
        getStyleClass().add("totals-row");
        for (int i = 0; i < columns.size(); i++) {
            line.getChildren().add(cell(table, i));
        }
        getChildren().add(line);
        line.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        setPrefWidth(0);
        clip();
        rows.addListener((ListChangeListener<R>) change -> update());
        table.skinProperty().subscribe(skin -> followScrolling(table));
        update();
    }

    private Label cell(TableView<R> table, int index) {
        Label cell = new Label();
        cell.getStyleClass().addAll("totals-cell", columns.get(index).kind().styleClass());
        if (index == 0) {
            cell.getStyleClass().add("first-column");
        }
        cell.textTruncatedProperty().subscribe(cut -> cell.setTooltip(cut ? new Tooltip(cell.getText()) : null));
        cell.minWidthProperty().bind(table.getColumns().get(index).widthProperty());
        cell.maxWidthProperty().bind(table.getColumns().get(index).widthProperty());
        cell.visibleProperty().bind(table.getColumns().get(index).visibleProperty());
        cell.managedProperty().bind(cell.visibleProperty());
        followStyle(cell, table.getColumns().get(index));
        cells.add(cell);
        return cell;
    }

    // A column that stands out keeps its ground down to its total.
    private static void followStyle(Label cell, TableColumn<?, ?> column) {
        column.getStyleClass().addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                cell.getStyleClass().addAll(change.getAddedSubList());
            }
        });
    }

    /// Lets the first cells stay where they are while the others scroll.
    void freeze(FrozenColumns frozen, int count) {
        cells.stream().limit(count).forEach(cell -> {
            cell.getStyleClass().add("frozen-total");
            frozen.freeze(cell);
        });
    }

    void update() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i)
                    .setText(columns.get(i)
                            .total()
                            .map(total -> total.apply(rows))
                            .orElse(""));
        }
        boolean any = !rows.isEmpty()
                && cells.stream().anyMatch(cell -> !cell.getText().isEmpty());
        setVisible(any);
        setManaged(any);
    }

    private void followScrolling(TableView<R> table) {
        table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .forEach(bar ->
                        line.translateXProperty().bind(bar.valueProperty().negate()));
    }

    private void clip() {
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
    }
}
