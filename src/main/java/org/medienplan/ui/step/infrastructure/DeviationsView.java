package org.medienplan.ui.step.infrastructure;

import javafx.scene.Node;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// Where schools need more, less or other than the standard says, with the reasons.
final class DeviationsView {

    private final RecordTable table;
    private final Node node;

    DeviationsView(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        table = RecordTable.of(
                        surroundings,
                        RecordType.DEVIATION,
                        field("item"),
                        field("school").wide(220),
                        field("mode").wide(170),
                        field("quantity"),
                        field("from_year"),
                        field("reason").wide(320),
                        field("date"))
                .adding(texts.say("infrastructure.deviations.add"), "accent");
        node = table.node();
    }

    private static RecordColumn field(String id) {
        return RecordColumn.of(RecordType.DEVIATION, id);
    }

    Node node() {
        return node;
    }

    /// Puts the cursor into a field of a deviation.
    void reveal(RecordId deviation, String field) {
        table.reveal(deviation, field);
    }
}
