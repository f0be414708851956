package org.medienplan.ui.step.infrastructure;

import javafx.scene.Node;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.ui.place.Surroundings;

/// The schools of the plan as a table to edit.
final class SchoolsView {

    private final Texts texts;
    private final RecordForm form;
    private final RecordTable table;
    private final Node node;

    SchoolsView(Surroundings surroundings) {
        texts = surroundings.texts();
        form = SchoolForm.of(surroundings);
        OriginLegend legend = new OriginLegend(texts);
        table = RecordTable.of(surroundings, RecordType.SCHOOL, SchoolColumns.all())
                .rows(SchoolOrder::ids)
                .form(form)
                .adding(texts.say("infrastructure.schools.add"), "accent")
                .trailing(legend)
                .onOrigins(legend::showKinds);
        node = table.node();
    }

    Node node() {
        return node;
    }

    /// Puts the cursor into a field of a school.
    ///
    /// @param field empty for the school as a whole
    void reveal(RecordId school, String field) {
        table.reveal(school, field);
    }

    /// Opens the school in a row.
    void open(int row, boolean derivation) {
        table.open(row, derivation ? texts.say("place.derivation") : "");
    }

    /// Ticks the first rows.
    void tick(int rows) {
        table.table().tick(rows);
    }

    /// Shows what pasting a block into the cell with the focus would change.
    void paste(String column, String block) {
        table.table().paste(column, block);
    }
}
