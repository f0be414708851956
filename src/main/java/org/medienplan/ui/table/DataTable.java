package org.medienplan.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.entry.Tsv;

/// A table of rows with its totals.
///
/// Sorts by its heads, filters, copies the selected rows with their headings, and opens a row by
/// Enter or a double click. Totals are computed over the rows that the filter shows.
///
/// @param <R> the rows
public final class DataTable<R> extends VBox {

    private static final double ROW_HEIGHT = 28;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<R> table = new TableView<>();
    private final FilteredList<R> shown;
    private final List<Column<R>> columns;
    private Optional<TotalsRow<R>> totals = Optional.empty();
    private Consumer<R> open = row -> {};

    /// @param rows observed: the table follows them
    /// @param empty what stands in the table without rows
    /// @param accessibleText what the table lists
    public DataTable(List<Column<R>> columns, ObservableList<R> rows, Node empty, String accessibleText) {
        this.columns = List.copyOf(columns);
        shown = new FilteredList<>(rows);
        SortedList<R> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(empty);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getStyleClass().addAll("dense", "data-table", "edge-to-edge");
        table.setAccessibleText(accessibleText);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns.forEach(column -> table.getColumns().add(tableColumn(column)));
        table.getColumns().stream()
                .limit(1)
                .forEach(column -> column.getStyleClass().add("first-column"));
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        // The strong line of the totals lies on the line of the last row.
        setSpacing(-1);
        getChildren().add(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        if (columns.stream().anyMatch(column -> column.total().isPresent())) {
            TotalsRow<R> line = new TotalsRow<>(table, this.columns, shown);
            totals = Optional.of(line);
            getChildren().add(line);
        }
    }

    /// Adds up again, where rows have changed without coming or going.
    void refreshTotals() {
        totals.ifPresent(TotalsRow::update);
    }

    /// Keeps the first columns in view while the others scroll sideways.
    void freeze(int count) {
        FrozenColumns frozen = new FrozenColumns(table, count);
        totals.ifPresent(line -> line.freeze(frozen, count));
    }

    /// Shows only rows for which the test holds.
    public void filter(Predicate<? super R> test) {
        shown.setPredicate(test);
    }

    /// Shows only rows with a cell that contains the text, ignoring case; an empty text shows all.
    public void filterByText(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        filter(row -> wanted.isEmpty() || columns.stream().anyMatch(column -> contains(column, row, wanted)));
    }

    /// The rows that are shown, in no particular order; observable.
    public ObservableList<R> shown() {
        return shown;
    }

    /// The rows that are selected.
    public ObservableList<R> selected() {
        return table.getSelectionModel().getSelectedItems();
    }

    /// Sets what happens when a row is opened.
    public void setOnOpen(Consumer<R> handler) {
        open = handler;
    }

    /// The JavaFX table, for what this class does not do.
    public TableView<R> view() {
        return table;
    }

    /// As wide as its space, the columns of text taking what the numbers leave.
    public DataTable<R> fitted() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Column.Kind.NUMBER) {
                table.getColumns().get(i).setMinWidth(columns.get(i).width());
                table.getColumns().get(i).setMaxWidth(columns.get(i).width());
            }
        }
        return this;
    }

    /// As high as its rows need, instead of filling the space: for short tables inside a card.
    public DataTable<R> asHighAsItsRows() {
        table.prefHeightProperty()
                .bind(Bindings.size(shown).multiply(ROW_HEIGHT).add(headHeight()));
        table.minHeightProperty().bind(table.prefHeightProperty());
        table.maxHeightProperty().bind(table.prefHeightProperty());
        return this;
    }

    /// The selected rows with their headings, as a spreadsheet pastes them.
    public String selectionAsText() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::headingInOneLine).toList());
        for (R row : table.getSelectionModel().getSelectedItems()) {
            rows.add(columns.stream().map(column -> column.text().apply(row)).toList());
        }
        return Tsv.of(rows);
    }

    private double headHeight() {
        return columns.stream().anyMatch(column -> column.heading().contains("\n")) ? 44 : 30;
    }

    private static <R> boolean contains(Column<R> column, R row, String wanted) {
        return column.text().apply(row).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static <R> TableColumn<R, R> tableColumn(Column<R> column) {
        TableColumn<R, R> result = new TableColumn<>(column.heading());
        result.getStyleClass().add(column.kind().styleClass());
        result.setPrefWidth(column.width());
        result.setReorderable(false);
        result.setComparator(column.order());
        result.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        result.setCellFactory(view -> new TextCell<>(column.text()));
        return result;
    }

    private TableRow<R> row() {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        R row = table.getSelectionModel().getSelectedItem();
        if (COPY.match(event)) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selectionAsText());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            open.accept(row);
            event.consume();
        }
    }
}
