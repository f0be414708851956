package org.medienplan.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.medienplan.change.Change;
import org.medienplan.change.Copies;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.ToolRow;

/// What can be done with the chosen rows of a table, below it: how many they are, their sum, and the actions.
final class SelectionBar {

    private final EditTable table;
    private final Texts texts;
    private final EditTable.Scope scope;
    private final VBox box = new VBox(6);
    private final Label refusal = Labels.wrapped("", "field-error");

    /// @param scope what can be done
    SelectionBar(EditTable table, EditTable.Scope scope) {
        this.table = table;
        this.texts = table.tools().texts();
        this.scope = scope;
        box.getStyleClass().add("selection-bar");
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        table.marks().marked().addListener((SetChangeListener<EditRow>) change -> update());
        table.view().getSelectionModel().getSelectedCells().addListener((ListChangeListener<Object>)
                change -> update());
        update();
    }

    Node node() {
        return box;
    }

    private void update() {
        List<EditRow> rows = table.chosen();
        boolean some = scope != EditTable.Scope.CELLS && !rows.isEmpty();
        box.setVisible(some);
        box.setManaged(some);
        refusal.setText("");
        if (some) {
            box.getChildren().setAll(actions(rows), refusal);
        }
    }

    private Node actions(List<EditRow> rows) {
        Message one = Message.choice(table.type());
        Message many = Message.of(one.key() + ".plural");
        List<Node> parts = new ArrayList<>();
        parts.add(Labels.of(texts.say("edit.chosen", rows.size(), one, many), "strong"));
        sum(rows).ifPresent(sum -> parts.add(Labels.of(sum, "muted")));
        parts.add(action("edit.set", Icon.EDIT, () -> panel(BulkPanel.Deed.SET)));
        if (has(SelectionBar::isQuantity)) {
            parts.add(action("edit.percent", Icon.EFFECT, () -> panel(BulkPanel.Deed.PERCENT)));
        }
        if (has(SelectionBar::isTime)) {
            parts.add(action("edit.shift", Icon.NEXT, () -> panel(BulkPanel.Deed.SHIFT)));
        }
        if (scope == EditTable.Scope.RECORDS) {
            parts.add(action("edit.copy", Icon.COPY, () -> copy(rows)));
            parts.add(action("edit.delete", Icon.CLOSE, () -> Deletion.ask(table, records(rows))));
        }
        HBox clear = new HBox(8, Labels.link(texts.say("edit.unselect"), this::clear), SearchField.keyCap("Esc"));
        clear.setAlignment(Pos.CENTER_RIGHT);
        return new ToolRow(clear, parts.toArray(Node[]::new));
    }

    private Button action(String key, Icon icon, Runnable deed) {
        Button button = new Button(texts.say(key), icon.node());
        button.getStyleClass().add("small");
        button.setOnAction(event -> deed.run());
        return button;
    }

    private boolean has(Predicate<Kind<?>> kind) {
        return table.columns().stream()
                .flatMap(column -> column.property().stream())
                .anyMatch(property -> kind.test(property.kind()));
    }

    static boolean isQuantity(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfMoney money -> true;
            case Kind.OfCount count -> true;
            case Kind.OfDecimal decimal -> true;
            case Kind.OfShare share -> true;
            default -> false;
        };
    }

    static boolean isTime(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfYear year -> true;
            case Kind.OfHalfYear half -> true;
            case Kind.OfDate date -> true;
            default -> false;
        };
    }

    /// The sum of the column with the focus, else of the first one that is added up.
    private Optional<String> sum(List<EditRow> rows) {
        return table.columns().stream()
                .filter(column -> column.sum().wanted() && table.isAlike(column, rows))
                .filter(column -> table.view()
                        .getColumns()
                        .get(table.columns().indexOf(column) + 1)
                        .isVisible())
                .findFirst()
                .map(column -> {
                    int place = table.columns().indexOf(column);
                    List<Object> values = rows.stream()
                            .map(row -> row.cell(place).value())
                            .filter(Objects::nonNull)
                            .toList();
                    return ColumnMenu.oneLine(column.heading()) + " " + CellSum.text(values, texts.formats());
                })
                .filter(text -> !text.endsWith(" "));
    }

    private void clear() {
        table.marks().clear();
        table.view().getSelectionModel().clearSelection();
        table.view().requestFocus();
    }

    private void panel(BulkPanel.Deed deed) {
        box.getChildren().setAll(new BulkPanel(table, deed, this::apply, this::update).node(), refusal);
    }

    private void apply(Change change) {
        table.tools()
                .edits()
                .apply(change, reason -> reason.ifPresentOrElse(why -> refusal.setText(texts.say(why)), this::update));
    }

    static List<RecordId> records(List<EditRow> rows) {
        return rows.stream().map(EditRow::record).toList();
    }

    private void copy(List<EditRow> rows) {
        Plan plan = table.tools().text().get().plan();
        Map<RecordId, RecordId> copies = new LinkedHashMap<>();
        for (RecordId record : records(rows)) {
            copies.put(record, newId(record.type()));
        }
        table.marks().clear();
        copies.values().stream().findFirst().ifPresent(table::await);
        apply(Copies.of(plan, copies, this::newId, name -> texts.say("edit.copy.name", name)));
    }

    private RecordId newId(RecordType type) {
        return table.tools().edits().newId(type);
    }
}
