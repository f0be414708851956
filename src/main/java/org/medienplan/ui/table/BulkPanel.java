package org.medienplan.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Change;
import org.medienplan.change.Property;
import org.medienplan.change.Settings;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.form.ValueInput;

/// Asks what is to become of the chosen rows: which value, by how many percent, by how many years.
final class BulkPanel {

    private static final double COLUMN = 220;
    private static final double VALUE = 200;

    /// What is done.
    enum Deed {
        SET,
        PERCENT,
        SHIFT
    }

    private final EditTable table;
    private final Texts texts;
    private final Deed deed;
    private final Consumer<Change> apply;
    private final Runnable cancel;
    private final ComboBox<EditColumn> choice = new ComboBox<>();
    private final TextField amount = new TextField();
    private final HBox value = new HBox();
    private final Label error = Labels.of("", "field-error");
    private final HBox box = new HBox(8);
    private Optional<ValueInput> input = Optional.empty();

    /// @param apply does the change
    /// @param cancel shows the actions again
    BulkPanel(EditTable table, Deed deed, Consumer<Change> apply, Runnable cancel) {
        this.table = table;
        this.texts = table.tools().texts();
        this.deed = deed;
        this.apply = apply;
        this.cancel = cancel;
        choose();
        amount.setPrefWidth(deed == Deed.SET ? VALUE : 80);
        amount.setText(deed == Deed.PERCENT ? "3" : "1");
        amount.setAccessibleText(texts.say(deed == Deed.PERCENT ? "edit.percent.amount" : "edit.shift.years"));
        Button take = new Button(texts.say("edit.bulk.take", table.chosen().size()));
        take.getStyleClass().addAll("small", "accent");
        take.setOnAction(event -> take());
        Button back = new Button(texts.say("edit.cancel"));
        back.getStyleClass().add("small");
        back.setOnAction(event -> cancel.run());
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(Labels.of(texts.say(key()), "strong"), choice, value, take, back, error);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        choice.getSelectionModel().selectedItemProperty().subscribe(this::showValue);
        Platform.runLater(this::focus);
    }

    Node node() {
        return box;
    }

    private String key() {
        return switch (deed) {
            case SET -> "edit.set";
            case PERCENT -> "edit.percent";
            case SHIFT -> "edit.shift";
        };
    }

    private void focus() {
        input.map(ValueInput::control).ifPresentOrElse(Node::requestFocus, amount::requestFocus);
    }

    private void choose() {
        choice.getItems().setAll(table.columns().stream().filter(this::fits).toList());
        choice.setPrefWidth(COLUMN);
        choice.setAccessibleText(texts.say("edit.bulk.column"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable EditColumn column) {
                return column == null ? "" : ColumnMenu.oneLine(column.heading());
            }

            @Override
            public @Nullable EditColumn fromString(String text) {
                return null;
            }
        });
        focusedColumn()
                .filter(choice.getItems()::contains)
                .ifPresentOrElse(choice.getSelectionModel()::select, choice.getSelectionModel()::selectFirst);
    }

    @SuppressWarnings("unchecked") // a cell of this table
    private Optional<EditColumn> focusedColumn() {
        var cell = table.view().getFocusModel().getFocusedCell();
        return cell == null || cell.getTableColumn() == null
                ? Optional.empty()
                : table.described(cell.getTableColumn());
    }

    private boolean fits(EditColumn column) {
        return column.property()
                .filter(property -> switch (deed) {
                    case SET -> true;
                    case PERCENT -> SelectionBar.isQuantity(property.kind());
                    case SHIFT -> SelectionBar.isTime(property.kind());
                })
                .isPresent();
    }

    private void showValue(@Nullable EditColumn column) {
        error.setText("");
        if (deed == Deed.SET && column != null) {
            ValueInput field = new ValueInput(
                    column.property().orElseThrow(), table.tools().text(), true);
            field.show(null);
            field.control().setPrefWidth(VALUE);
            field.control().setAccessibleText(ColumnMenu.oneLine(column.heading()));
            field.error().subscribe(error::setText);
            input = Optional.of(field);
            value.getChildren().setAll(field.control());
        } else {
            input = Optional.empty();
            Label unit = Labels.of(texts.say(deed == Deed.PERCENT ? "edit.percent.sign" : "edit.shift.years"));
            value.setSpacing(6);
            value.setAlignment(Pos.CENTER_LEFT);
            value.getChildren().setAll(amount, unit);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        boolean inField = event.getTarget() instanceof TextField;
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
            table.view().requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && inField) {
            Platform.runLater(this::take);
        }
    }

    private void take() {
        EditColumn column = choice.getValue();
        if (column == null) {
            return;
        }
        List<RecordId> records = SelectionBar.records(table.chosen());
        switch (change(column.property().orElseThrow(), records)) {
            case Outcome.Ok<Change>(Change change) -> apply.accept(change);
            case Outcome.Refused<Change>(Message reason) -> error.setText(texts.say(reason));
        }
    }

    private Outcome<Change> change(Property property, List<RecordId> records) {
        Plan plan = table.tools().text().get().plan();
        return switch (deed) {
            case SET -> input.orElseThrow().read().map(read -> Settings.of(plan, property, records, read.orElse(null)));
            case PERCENT ->
                texts.reading()
                        .percent(amount.getText())
                        .flatMap(BulkPanel::sensible)
                        .map(percent -> Settings.raised(plan, property, records, percent));
            case SHIFT ->
                texts.reading()
                        .whole(amount.getText())
                        .flatMap(BulkPanel::sensible)
                        .map(years -> Settings.shifted(plan, List.of(property), records, 2 * years));
        };
    }

    private static Outcome<Share> sensible(Share percent) {
        Share lowest = Share.ofPercent(-100);
        Share highest = Share.ofPercent(1000);
        return percent.compareTo(lowest) < 0 || percent.compareTo(highest) > 0
                ? Outcome.refused("invalid.range", percent, lowest, highest)
                : Outcome.ok(percent);
    }

    private static Outcome<Integer> sensible(Long years) {
        return Math.abs(years) > 50 ? Outcome.refused("invalid.range", years, -50, 50) : Outcome.ok(years.intValue());
    }
}
