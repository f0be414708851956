package org.medienplan.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.ui.form.ValueInput;

/// The one editor that a table may have open, and where the focus goes from it.
final class CellEditing implements EditSession {

    private final TableView<EditRow> table;
    private final EditTools tools;
    private final CellBubble bubble = new CellBubble();
    private String begin = "";

    CellEditing(TableView<EditRow> table, EditTools tools) {
        this.table = table;
        this.tools = tools;
        table.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                bubble.show(table, "", "", true);
            }
        });
    }

    /// Edits the cell that has the focus, beginning with a text in the place of what stands there; an empty one keeps
    /// that.
    void edit(String typed) {
        focused().ifPresent(cell -> {
            begin = typed;
            table.edit(cell.getRow(), cell.getTableColumn());
            begin = "";
        });
    }

    /// The cell that has the focus.
    @SuppressWarnings("unchecked") // every column of a DataTable holds its rows
    Optional<TablePosition<EditRow, EditRow>> focused() {
        TablePosition<EditRow, EditRow> cell =
                (TablePosition<EditRow, EditRow>) table.getFocusModel().getFocusedCell();
        return Optional.ofNullable(cell).filter(found -> found.getRow() >= 0 && found.getTableColumn() != null);
    }

    /// Whether the focused cell can be edited at all.
    boolean canEdit() {
        return focused()
                .filter(cell -> cell.getRow() < table.getItems().size())
                .filter(cell -> {
                    int place = table.getColumns().indexOf(cell.getTableColumn()) - 1;
                    return place >= 0
                            && table.getItems().get(cell.getRow()).cell(place).property() != null;
                })
                .isPresent();
    }

    boolean isEditing() {
        return table.getEditingCell() != null;
    }

    @Override
    public EditTools tools() {
        return tools;
    }

    @Override
    public void opened(ValueInput input) {
        if (begin.isEmpty()) {
            input.control().selectAll();
            input.offer();
        } else {
            input.control().setText(begin);
            input.control().end();
        }
    }

    @Override
    public void tell(TableCell<?, ?> cell, String words, @Nullable ValueInput input) {
        String old = input == null ? "" : input.shownText();
        String hint =
                old.isEmpty() ? tools.texts().say("edit.escape") : tools.texts().say("edit.escape_keeps", old);
        bubble.show(cell, words, hint, false);
    }

    @Override
    public void refuse(TableCell<?, ?> cell, Message reason) {
        bubble.show(cell, tools.texts().say(reason), "", true);
    }

    /// Shows beside the cell with the focus why it was not changed.
    void refuse(Message reason) {
        Node beside = focused()
                .flatMap(position -> table.lookupAll(".edit-cell").stream()
                        .filter(node -> node instanceof EditCell cell
                                && cell.getIndex() == position.getRow()
                                && position.getTableColumn().equals(cell.getTableColumn()))
                        .findFirst())
                .orElse(table);
        bubble.show(beside, tools.texts().say(reason), "", true);
    }

    /// What is said beside a cell, empty for nothing.
    String words() {
        return bubble.isShowing() ? bubble.words() : "";
    }

    @Override
    public void go(int toRight, int down) {
        table.requestFocus();
        focused().ifPresent(cell -> {
            List<TableColumn<EditRow, ?>> shown = table.getVisibleLeafColumns();
            int column = Math.clamp(shown.indexOf(cell.getTableColumn()) + (long) toRight, 1, shown.size() - 1);
            int row =
                    Math.clamp(cell.getRow() + (long) down, 0, table.getItems().size() - 1);
            select(row, EditTable.cast(shown.get(column)));
        });
    }

    private void select(int row, TableColumn<EditRow, EditRow> column) {
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
        table.scrollToColumn(column);
        // Only as far as needed, while the method of the table itself would put the row at the top.
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
