package org.medienplan.ui.step.investment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.workspace.Snapshot;

/// The measures of the plan as a table that can be edited.
final class MeasuresView {

    private final RecordTable table;
    private final Node node;

    MeasuresView(Surroundings surroundings) {
        Texts texts = surroundings.texts();
        Button add = new Button(texts.say("measure.add"), Icon.ADD.node());
        add.getStyleClass().add("button-outlined");
        table = RecordTable.of(
                        surroundings,
                        RecordType.MEASURE,
                        field("name").wide(330),
                        field("bundle").wide(140),
                        field("holders").showing(MeasuresView::holders).wide(130),
                        field("start"),
                        field("end"),
                        RecordColumn.computed(
                                        "cost", "investment.column.cost", Column.Kind.NUMBER, MeasuresView::cost)
                                .withSum(),
                        field("obligation"),
                        field("items").hidden(),
                        field("grade_from").hidden(),
                        field("grade_to").hidden(),
                        field("note").hidden())
                .rows(MeasuresView::inOrder)
                .presets(MeasureForm::presets)
                .form(MeasureForm.of(surroundings))
                .controls(add);
        add.setOnAction(event -> table.create());
        node = table.node();
    }

    private static java.util.List<RecordId> inOrder(Plan plan) {
        return plan.measures().rows().stream()
                .sorted(java.util.Comparator.comparing(Measure::start).thenComparing(Measure::id))
                .map(Identified::id)
                .toList();
    }

    private static RecordColumn field(String id) {
        return RecordColumn.of(RecordType.MEASURE, id);
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

    /// For whom: one by name, several by number.
    private static Function<RecordId, CellContent> holders(Snapshot snapshot, ValueText text) {
        Texts texts = text.texts();
        return id -> {
            Optional<Measure> measure = snapshot.plan().measures().find(id);
            java.util.Set<RecordId> holders = measure.map(Measure::holders).orElse(java.util.Set.of());
            String shown =
                    switch (holders.size()) {
                        case 0 -> texts.say("investment.measures.everybody");
                        case 1 -> texts.name(holders.iterator().next());
                        default -> texts.say("investment.measures.holders", holders.size());
                    };
            return CellContent.of(shown, holders);
        };
    }

    /// In thousands of euros, rounded so that all measures add up.
    private static Function<RecordId, CellContent> cost(Snapshot snapshot, ValueText text) {
        Texts texts = text.texts();
        Map<RecordId, Long> thousands = MeasureList.of(snapshot, texts).stream()
                .collect(Collectors.toMap(MeasureRow::id, MeasureRow::thousands));
        return id -> {
            int amount = Math.toIntExact(thousands.getOrDefault(id, 0L));
            String shown =
                    amount == 0 ? texts.say("investment.none") : texts.formats().count(amount);
            return CellContent.of(shown, amount);
        };
    }
}
