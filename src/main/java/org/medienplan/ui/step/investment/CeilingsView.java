package org.medienplan.ui.step.investment;

import javafx.scene.Node;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The ceilings of the budget as a table that can be edited, each beside what the plan costs.
final class CeilingsView {

    private final RecordTable table;
    private final Node node;

    CeilingsView(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        table = RecordTable.of(surroundings, RecordType.CEILING, CeilingColumns.all())
                .presets(CeilingColumns::presets)
                .adding(texts.say("ceiling.add"), "button-outlined");
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
