package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.workspace.ListOutline;

/// The conditions that a row of the list has to meet, one under the other: a column and the value that it has to hold.
final class ConditionRows extends VBox {

    private static final double COLUMN_WIDTH = 220;
    private static final double VALUE_WIDTH = 280;

    private final AssistantModel model;
    private final ListOutline outline;
    private final Texts texts;
    private final List<RowCondition> shown;

    ConditionRows(AssistantModel model, ListOutline outline, Texts texts) {
        super(8);
        this.model = model;
        this.outline = outline;
        this.texts = texts;
        shown = new ArrayList<>(
                model.conditions().get().isEmpty()
                        ? RowCondition.suggested(outline, model.authority().get()).stream()
                                .toList()
                        : model.conditions().get());
        build();
    }

    private void build() {
        getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            getChildren().add(row(i));
        }
        Button add =
                new Button(texts.say(shown.isEmpty() ? "assistant.rows.some" : "assistant.rows.more"), Icon.ADD.node());
        add.getStyleClass().add("small");
        add.setOnAction(event -> {
            shown.add(new RowCondition("", ""));
            build();
            FocusAreas.first(getChildren().get(shown.size() - 1)).ifPresent(Node::requestFocus);
        });
        getChildren().add(add);
    }

    private Node row(int index) {
        RowCondition condition = shown.get(index);
        ComboBox<String> value = new ComboBox<>();
        ComboBox<String> column = new ComboBox<>();
        column.setPrefWidth(COLUMN_WIDTH);
        column.getItems().setAll(outline.headings());
        column.setValue(condition.column().isEmpty() ? null : condition.column());
        column.setPromptText(texts.say("assistant.rows.column"));
        column.setAccessibleText(texts.say("assistant.rows.column"));
        value.setPrefWidth(VALUE_WIDTH);
        value.setEditable(true);
        value.getItems().setAll(values(condition.column()));
        value.setValue(condition.value());
        value.setPromptText(texts.say("assistant.rows.value"));
        value.setAccessibleText(texts.say("assistant.rows.value"));
        column.valueProperty().subscribe((before, chosen) -> {
            value.getItems().setAll(values(chosen));
            value.setValue("");
            set(index, new RowCondition(chosen, ""));
        });
        value.valueProperty()
                .subscribe((before, chosen) -> set(
                        index,
                        new RowCondition(
                                Optional.ofNullable(column.getValue()).orElse(""), chosen == null ? "" : chosen)));
        HBox row = new HBox(8, column, Labels.of("=", "muted"), value, remove(index));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button remove(int index) {
        Button remove = new Button("", Icon.CLOSE.node());
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(texts.say("assistant.rows.remove"));
        remove.setOnAction(event -> {
            shown.remove(index);
            build();
            publish();
        });
        return remove;
    }

    private List<String> values(String column) {
        return outline.values().getOrDefault(column, List.of()).stream()
                .sorted()
                .toList();
    }

    private void set(int index, RowCondition condition) {
        shown.set(index, condition);
        publish();
    }

    private void publish() {
        model.conditions().set(shown.stream().filter(RowCondition::isComplete).toList());
    }
}
