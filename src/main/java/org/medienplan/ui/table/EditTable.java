package org.medienplan.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// A table of records that is edited in place: typing, F2 or a double click edits a cell, Strg V pastes a block with a
/// preview, the space bar ticks rows, and what is ticked is changed together in the bar below. What is shown follows
/// the plan without losing selection, focus or an open editor.
public final class EditTable {

    private static final int MARK_WIDTH = 36;
    /// The tick box and what names the row.
    private static final int FIXED = 2;

    private final EditTools tools;
    private final List<EditColumn> columns;
    private final EditRows rows = new EditRows();
    private final Marks marks = new Marks();
    private final DataTable<EditRow> table;
    private final ColumnMenu menu;
    private final EditKeys keys;
    private final StackPane pane;
    private final RecordType type;
    private Optional<Wanted> wanted = Optional.empty();

    /// A cell that is to be shown as soon as its row is there.
    private record Wanted(Predicate<EditRow> row, String column) {}

    /// What a table says and allows.
    ///
    /// @param list what it lists, for screen readers
    /// @param type the type of its records
    /// @param empty what stands there without rows
    /// @param total what stands under the names, from the number of rows that are shown
    /// @param scope what can be done to rows at once
    public record Words(String list, RecordType type, Node empty, IntFunction<String> total, Scope scope) {}

    /// What can be done to several rows at once.
    public enum Scope {
        /// Nothing: rows are edited one by one.
        CELLS,
        /// Their values are changed.
        VALUES,
        /// They are copied and deleted as well.
        RECORDS
    }

    /// @param columns the first one names the rows and always stays in view
    public EditTable(List<EditColumn> columns, EditTools tools, Words words) {
        this.tools = tools;
        this.columns = List.copyOf(columns);
        this.type = words.type();
        table = new DataTable<>(described(words), rows.list(), words.empty(), words.list());
        table.getStyleClass().add("edit-table");
        TableView<EditRow> view = table.view();
        CellEditing editing = new CellEditing(view, tools);
        view.setEditable(true);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setRowFactory(all -> new MarkedRow(marks));
        factories(editing);
        view.getColumns().getFirst().setVisible(words.scope() != Scope.CELLS);
        table.freeze(FIXED);
        RestColumn.of(view, this.columns, words.scope() == Scope.CELLS ? 0 : MARK_WIDTH);
        menu = new ColumnMenu(
                tools.texts(),
                this.columns,
                view.getColumns().subList(1, view.getColumns().size()),
                1);
        PastePanel paste = new PastePanel(tools, table::view);
        keys = new EditKeys(this, editing, paste);
        keys.install();
        SelectionBar bar = new SelectionBar(this, words.scope());
        VBox body = new VBox(table, bar.node());
        VBox.setVgrow(table, Priority.ALWAYS);
        pane = new StackPane(body, paste.node());
    }

    private List<Column<EditRow>> described(Words words) {
        List<Column<EditRow>> described = new ArrayList<>();
        described.add(new Column<>(
                "", row -> "", Comparator.comparing(marks::holds), Column.Kind.TEXT, Optional.empty(), MARK_WIDTH));
        for (int i = 0; i < columns.size(); i++) {
            described.add(described(i, words));
        }
        return described;
    }

    private Column<EditRow> described(int place, Words words) {
        EditColumn column = columns.get(place);
        Comparator<EditRow> order = Comparator.comparing(row -> row.cell(place), EditColumn.order());
        Column<EditRow> plain = new Column<>(
                column.heading(),
                row -> row.cell(place).text(),
                order,
                column.kind(),
                Optional.empty(),
                column.width());
        if (place == 0 && words.scope() != Scope.CELLS) {
            return plain.withTotal(shown -> words.total().apply(shown.size()));
        }
        return column.sum().wanted() ? plain.withTotal(shown -> sum(place, shown)) : plain;
    }

    private String sum(int place, List<? extends EditRow> shown) {
        if (!isAlike(columns.get(place), shown)) {
            return "";
        }
        List<Object> values = shown.stream()
                .map(row -> row.cell(place).value())
                .filter(Objects::nonNull)
                .toList();
        String sum = CellSum.text(values, tools.texts().formats());
        boolean known = shown.stream()
                .map(row -> row.cell(place))
                .noneMatch(cell -> cell.value() == null && !cell.text().isEmpty());
        return known || sum.isEmpty() ? sum : tools.texts().say("edit.at_least", sum);
    }

    /// Whether rows count the same thing in a column, so that they can be added up.
    boolean isAlike(EditColumn column, List<? extends EditRow> shown) {
        return column.sum().like().stream()
                .map(this::place)
                .allMatch(i ->
                        shown.stream().map(row -> row.cell(i).text()).distinct().count() <= 1);
    }

    @SuppressWarnings("unchecked") // every column of a DataTable holds its rows
    private void factories(CellEditing editing) {
        ObservableList<TableColumn<EditRow, ?>> all = table.view().getColumns();
        ((TableColumn<EditRow, EditRow>) all.getFirst())
                .setCellFactory(view -> new MarkCell(marks, tools.texts().say("edit.mark")));
        all.getFirst().setSortable(false);
        all.getFirst().setResizable(false);
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            TableColumn<EditRow, EditRow> column = (TableColumn<EditRow, EditRow>) all.get(i + 1);
            column.setCellFactory(view -> {
                EditCell cell = new EditCell(place, editing);
                cell.getStyleClass().addAll(column.getStyleClass());
                return cell;
            });
            column.setVisible(columns.get(i).shown());
        }
    }

    /// Shows rows; those that are there already keep their place.
    public void show(List<RowContent> content) {
        rows.show(content);
        marks.keep(rows.list());
        table.refreshTotals();
        wanted.ifPresent(cell -> row(cell.row()).ifPresent(row -> {
            wanted = Optional.empty();
            reveal(row, place(cell.column()));
        }));
    }

    /// The table with the bar for what is ticked.
    public Node node() {
        return pane;
    }

    /// Chooses which columns are shown.
    public MenuButton columnMenu() {
        return menu;
    }

    /// Shows these columns, and hears which ones somebody chooses.
    ///
    /// @param ids of the columns to show; empty for those that are shown from the start
    public void columns(Optional<List<String>> ids, Consumer<List<String>> chosen) {
        ids.ifPresent(menu::choose);
        menu.onChoice(chosen);
    }

    /// Says something else while there are no rows.
    public void placeholder(Node words) {
        if (!words.equals(table.view().getPlaceholder())) {
            table.view().setPlaceholder(words);
        }
    }

    /// Shows only rows with a cell that contains a text.
    public void filter(String text) {
        table.filterByText(text);
    }

    /// How many rows the filter shows.
    public int shown() {
        return table.shown().size();
    }

    /// Hears when other rows are shown.
    public void onShown(Runnable then) {
        table.shown().addListener((ListChangeListener<EditRow>) change -> then.run());
    }

    /// Sets what Enter and a double click on a row's name lead to.
    public void setOnOpen(Consumer<RecordId> open) {
        table.setOnOpen(row -> open.accept(row.record()));
    }

    /// Puts the cursor into a cell, as soon as the row is there.
    ///
    /// @param column the id of the column; the first one where there is none of that name
    public void reveal(RecordId record, String column) {
        reveal(row -> row.record().equals(record), column);
    }

    /// The same where a record has several rows.
    ///
    /// @param row the key of the row
    public void revealRow(String row, String column) {
        reveal(one -> one.key().equals(row), column);
    }

    private void reveal(Predicate<EditRow> test, String column) {
        row(test)
                .ifPresentOrElse(
                        row -> reveal(row, place(column)), () -> wanted = Optional.of(new Wanted(test, column)));
    }

    private int place(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).id().equals(column))
                .findFirst()
                .orElse(0);
    }

    /// The record of a row as it is shown.
    public Optional<RecordId> record(int row) {
        return row < table.view().getItems().size()
                ? Optional.of(table.view().getItems().get(row).record())
                : Optional.empty();
    }

    /// Ticks the first rows.
    public void tick(int count) {
        marks.clear();
        marks.toggle(table.view().getItems().stream().limit(count).toList());
    }

    /// Shows what pasting a block into the first row would change.
    ///
    /// @param column the id of the column to begin with
    public void paste(String column, String block) {
        record(0).ifPresent(record -> {
            reveal(record, column);
            keys.paste(block);
        });
    }

    private void reveal(EditRow row, int place) {
        TableView<EditRow> view = table.view();
        TableColumn<EditRow, ?> column = view.getColumns().get(place + 1);
        column.setVisible(true);
        view.scrollTo(row);
        view.scrollToColumn(column);
        view.getSelectionModel().clearAndSelect(view.getItems().indexOf(row), cast(column));
        view.getFocusModel().focus(view.getItems().indexOf(row), cast(column));
        view.requestFocus();
    }

    @SuppressWarnings("unchecked") // every column of a DataTable holds its rows
    static TableColumn<EditRow, EditRow> cast(TableColumn<EditRow, ?> column) {
        return (TableColumn<EditRow, EditRow>) column;
    }

    private Optional<EditRow> row(Predicate<EditRow> test) {
        return rows.list().stream().filter(test).findFirst();
    }

    TableView<EditRow> view() {
        return table.view();
    }

    DataTable<EditRow> table() {
        return table;
    }

    EditTools tools() {
        return tools;
    }

    Marks marks() {
        return marks;
    }

    RecordType type() {
        return type;
    }

    List<EditColumn> columns() {
        return columns;
    }

    /// The description of a column, empty for that of the tick boxes.
    Optional<EditColumn> described(TableColumn<EditRow, ?> column) {
        int place = table.view().getColumns().indexOf(column) - 1;
        return place < 0 ? Optional.empty() : Optional.of(columns.get(place));
    }

    /// The rows that something can be done to at once: those that are ticked, else those of several selected cells.
    List<EditRow> chosen() {
        TableView<EditRow> view = table.view();
        if (!marks.marked().isEmpty()) {
            return view.getItems().stream().filter(marks::holds).toList();
        }
        List<EditRow> selected = view.getSelectionModel().getSelectedIndices().stream()
                .distinct()
                .sorted()
                .filter(index -> index >= 0 && index < view.getItems().size())
                .map(view.getItems()::get)
                .toList();
        return selected.size() > 1 ? selected : List.of();
    }

    /// Waits for a record that is being made.
    void await(RecordId record) {
        wanted = Optional.of(new Wanted(row -> row.record().equals(record), ""));
    }
}
