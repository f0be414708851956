package org.medienplan.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.change.Property;
import org.medienplan.entry.ValueText;
import org.medienplan.field.Kind;
import org.medienplan.ui.component.Labels;

/// A form of fields in groups. Short values stand two in a line, everything else takes the line.
public final class Form extends VBox {

    private static final int GAP = 12;
    private static final int COLUMNS = 2;
    private static final int SHORT_TEXT = 20;
    private static final int SHORT_LABEL = 20;

    private final List<FormRow> rows = new ArrayList<>();

    /// Fields that belong together.
    ///
    /// @param heading empty for none
    public record Group(String heading, List<Property> properties) {

        public Group {
            properties = List.copyOf(properties);
        }
    }

    /// @param text reads and writes values for the plan as it is now
    public Form(List<Group> groups, FormTarget target, Supplier<ValueText> text) {
        super(GAP);
        getStyleClass().add("form");
        for (Group group : groups) {
            if (!group.heading().isEmpty()) {
                getChildren().add(Labels.of(group.heading(), "strong"));
            }
            getChildren().add(grid(group.properties(), target, text));
        }
    }

    private GridPane grid(List<Property> properties, FormTarget target, Supplier<ValueText> text) {
        GridPane grid = new GridPane(GAP, GAP);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            half.setHgrow(Priority.ALWAYS);
            half.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(half);
        }
        int line = 0;
        int column = 0;
        for (Property property : properties) {
            FormRow row = new FormRow(property, target, text);
            rows.add(row);
            boolean isShort = isShort(property.kind())
                    && text.get().texts().say(property.label()).length() <= SHORT_LABEL;
            if (!isShort && column > 0) {
                line++;
                column = 0;
            }
            grid.add(row, column, line, isShort ? 1 : COLUMNS, 1);
            column = isShort && column == 0 ? 1 : 0;
            line += column == 0 ? 1 : 0;
        }
        return grid;
    }

    private static boolean isShort(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfDate date -> true;
            case Kind.OfHalfYear half -> true;
            case Kind.OfText(int longest) -> longest <= SHORT_TEXT;
            default -> ValueInput.isNumber(kind);
        };
    }

    /// Shows the values as they are now; where somebody is typing, what was typed stays.
    public void refresh() {
        rows.forEach(FormRow::refresh);
    }

    /// Puts the cursor into a field.
    ///
    /// @param id of its property; an unknown one leaves the focus where it is
    public void focus(String id) {
        rows.stream().filter(row -> row.property().id().equals(id)).findFirst().ifPresent(FormRow::focus);
    }

    /// Puts the cursor into the first field.
    public void focusFirst() {
        rows.stream().findFirst().ifPresent(FormRow::focus);
    }
}
