package org.medienplan.ui.step.investment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The ceilings of the budget as a table that can be edited, each beside what the plan costs.
final class CeilingsView {

    private final RecordTable table;
    private final Node node;

    CeilingsView(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        Button add = new Button(texts.say("ceiling.add"), Icon.ADD.node());
        add.getStyleClass().add("button-outlined");
        table = RecordTable.of(surroundings, RecordType.CEILING, CeilingColumns.all())
                .presets(CeilingColumns::presets)
                .controls(add);
        add.setOnAction(event -> table.create());
        node = table.node();
    }

    Node node() {
        return node;
    }

    /// Puts the cursor into a field of a ceiling.
    void reveal(RecordId ceiling, String field) {
        table.reveal(ceiling, field);
    }
}
