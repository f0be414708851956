package org.medienplan.ui.component;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What is known about one thing: names at the left, values beside them, each as long as it needs.
public final class FactList extends GridPane {

    private static final double NAMES = 104;
    private static final double GAP = 12;
    private static final double LINE_GAP = 6;

    /// @param value a text, or a formatted number with its unit
    public record Fact(String name, String value) {}

    /// @param facts those without a value are left out
    public FactList(List<Fact> facts) {
        setHgap(GAP);
        setVgap(LINE_GAP);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        for (Fact fact : facts) {
            if (!fact.value().isEmpty()) {
                Label name = Labels.wrapped(fact.name(), "caption", "subtle");
                Label value = Labels.wrapped(fact.value());
                value.setMaxWidth(Double.MAX_VALUE);
                addRow(getRowCount(), name, value);
                GridPane.setValignment(name, javafx.geometry.VPos.TOP);
            }
        }
    }
}
