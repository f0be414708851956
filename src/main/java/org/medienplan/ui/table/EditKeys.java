package org.medienplan.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.medienplan.change.Property;
import org.medienplan.change.Setting;
import org.medienplan.change.Settings;
import org.medienplan.entry.Paste;
import org.medienplan.entry.Tsv;
import org.medienplan.message.Message;

/// The keys of an editable table, and what its status line says about them.
final class EditKeys {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final EditTable table;
    private final TableView<EditRow> view;
    private final CellEditing editing;
    private final PastePanel paste;

    EditKeys(EditTable table, CellEditing editing, PastePanel paste) {
        this.table = table;
        this.view = table.view();
        this.editing = editing;
        this.paste = paste;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
        view.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        view.focusedProperty().subscribe((before, now) -> say());
        view.getFocusModel().focusedCellProperty().subscribe((before, now) -> say());
    }

    private void onPressed(KeyEvent event) {
        if (editing.isEditing()) {
            return;
        }
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (PASTE.match(event)) {
            paste();
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown()) {
            onPlain(event);
        }
    }

    private void onPlain(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case F2 -> edit();
            case SPACE -> mark();
            case DELETE, BACK_SPACE -> clear();
            case ESCAPE -> unmark();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean edit() {
        editing.edit("");
        return true;
    }

    private boolean mark() {
        List<EditRow> rows = selectedRows();
        table.marks().toggle(rows);
        return true;
    }

    private boolean unmark() {
        boolean some = !table.marks().marked().isEmpty();
        table.marks().clear();
        return some;
    }

    private void onTyped(KeyEvent event) {
        String typed = event.getCharacter();
        boolean printable = !typed.isBlank() && typed.chars().noneMatch(Character::isISOControl);
        boolean command = event.isShortcutDown() && !event.isAltDown();
        if (printable && !command && !editing.isEditing() && editing.canEdit()) {
            editing.edit(typed);
            event.consume();
        }
    }

    private List<EditRow> selectedRows() {
        return view.getSelectionModel().getSelectedIndices().stream()
                .distinct()
                .sorted()
                .filter(index -> index >= 0 && index < view.getItems().size())
                .map(view.getItems()::get)
                .toList();
    }

    private boolean clear() {
        List<Setting> settings = new ArrayList<>();
        for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
            property(cell)
                    .ifPresent(property -> settings.add(
                            new Setting(view.getItems().get(cell.getRow()).record(), property, null)));
        }
        if (!settings.isEmpty()) {
            clear(settings);
        }
        return !settings.isEmpty();
    }

    // What cannot be empty keeps its value, and that is said beside the cell; all others are cleared.
    private void clear(List<Setting> settings) {
        List<Setting> possible = settings.stream()
                .filter(setting -> !setting.property().required())
                .toList();
        settings.stream()
                .filter(setting -> setting.property().required())
                .findFirst()
                .ifPresent(setting -> editing.refuse(
                        Message.of("change.required", setting.property().label())));
        if (!possible.isEmpty()) {
            table.tools()
                    .edits()
                    .apply(
                            Settings.of(table.tools().text().get().plan(), possible),
                            refusal -> refusal.ifPresent(editing::refuse));
        }
    }

    private Optional<Property> property(TablePosition<?, ?> cell) {
        return cell.getRow() < 0 || cell.getRow() >= view.getItems().size()
                ? Optional.empty()
                : place(cell)
                        .flatMap(place ->
                                view.getItems().get(cell.getRow()).cell(place).editable());
    }

    /// Copies the selected cells as they lie, as a spreadsheet does.
    private void copy() {
        TreeMap<Integer, List<TablePosition<?, ?>>> byRow = view.getSelectionModel().getSelectedCells().stream()
                .<TablePosition<?, ?>>map(cell -> cell)
                .filter(cell -> cell.getRow() >= 0 && cell.getTableColumn() != null)
                .collect(Collectors.groupingBy(TablePosition::getRow, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        byRow.forEach((row, cells) -> rows.add(cells.stream()
                .sorted(Comparator.comparingInt(TablePosition::getColumn))
                .flatMap(cell -> place(cell).stream())
                .map(place -> view.getItems().get(row).cell(place).text())
                .toList()));
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.of(rows));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Optional<Integer> place(TablePosition<?, ?> cell) {
        int place = view.getColumns().indexOf(cell.getTableColumn()) - 1;
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            paste(text);
        }
    }

    /// Shows what pasting a text into the selected cells would change.
    void paste(String text) {
        List<TablePosition<?, ?>> cells = view.getSelectionModel().getSelectedCells().stream()
                .<TablePosition<?, ?>>map(cell -> cell)
                .toList();
        if (text.isEmpty() || cells.isEmpty()) {
            return;
        }
        int top = cells.stream().mapToInt(TablePosition::getRow).min().orElse(0);
        int bottom = cells.stream().mapToInt(TablePosition::getRow).max().orElse(0);
        int left = cells.stream().mapToInt(TablePosition::getColumn).min().orElse(0);
        int right = cells.stream().mapToInt(TablePosition::getColumn).max().orElse(0);
        paste.preview(target(top, left, bottom - top + 1, right - left + 1), Tsv.parse(text));
    }

    private Paste.Target target(int top, int left, int rows, int columns) {
        List<Integer> places = view.getVisibleLeafColumns().stream()
                .skip(left)
                .map(column -> view.getColumns().indexOf(column) - 1)
                .toList();
        List<Paste.Row> targets = view.getItems().stream()
                .skip(top)
                .map(row -> new Paste.Row(
                        row.record(),
                        row.name(),
                        places.stream()
                                .map(place -> place < 0
                                        ? Optional.<Property>empty()
                                        : Optional.ofNullable(row.cell(place).property()))
                                .toList()))
                .toList();
        return new Paste.Target(targets, rows, columns);
    }

    private void say() {
        boolean here = view.isFocused();
        table.tools()
                .status()
                .accept(here ? editing.focused().map(this::sentence).orElse("") : "");
    }

    private String sentence(TablePosition<EditRow, EditRow> cell) {
        Optional<Integer> place = place(cell);
        if (place.isEmpty() || cell.getRow() >= view.getItems().size()) {
            return "";
        }
        String row = view.getItems().get(cell.getRow()).name();
        EditColumn column = table.columns().get(place.get());
        boolean edited = view.getItems().get(cell.getRow()).cell(place.get()).property() != null;
        String keys = edited ? "edit.keys" : "edit.keys_read";
        return row + ", " + ColumnMenu.oneLine(column.heading()) + " · "
                + table.tools().texts().say(keys);
    }
}
