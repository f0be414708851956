package org.medienplan.ui.step.investment;

import javafx.scene.Node;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The measures of the plan as a table that can be edited.
final class MeasuresView {

    private final RecordTable table;
    private final Node node;

    MeasuresView(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        table = RecordTable.of(surroundings, RecordType.MEASURE, MeasureColumns.all())
                .rows(MeasureColumns::inOrder)
                .presets(MeasureForm::presets)
                .form(MeasureForm.of(surroundings))
                .adding(texts.say("measure.add"), "button-outlined");
        node = table.node();
    }

    Node node() {
        return node;
    }

    /// Puts the cursor into a field of a measure.
    void reveal(RecordId measure, String field) {
        table.reveal(measure, field);
    }

    /// Opens a row in its form.
    ///
    /// @param tab the name of the tab to show; empty for the fields
    void open(int row, String tab) {
        table.open(row, tab);
    }
}
