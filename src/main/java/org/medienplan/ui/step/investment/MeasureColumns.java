package org.medienplan.ui.step.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.workspace.Snapshot;

/// The columns of the table of measures.
final class MeasureColumns {

    private MeasureColumns() {}

    static RecordColumn[] all() {
        return new RecordColumn[] {
            field("name").wide(330),
            field("bundle").wide(140),
            field("holders").showing(MeasureColumns::holders).wide(130),
            field("start"),
            field("end"),
            RecordColumn.computed("cost", "investment.column.cost", Column.Kind.NUMBER, MeasureColumns::cost)
                    .withSum(),
            field("obligation"),
            field("items").hidden(),
            field("grade_from").hidden(),
            field("grade_to").hidden(),
            field("note").hidden()
        };
    }

    private static RecordColumn field(String id) {
        return RecordColumn.of(RecordType.MEASURE, id);
    }

    /// By the time at which they begin.
    static List<RecordId> inOrder(Plan plan) {
        return plan.measures().rows().stream()
                .sorted(Comparator.comparing(Measure::start).thenComparing(Measure::id))
                .map(Identified::id)
                .toList();
    }

    /// For whom: one by name, several by number.
    private static Function<RecordId, CellContent> holders(Snapshot snapshot, ValueText text) {
        Texts texts = text.texts();
        return id -> {
            Set<RecordId> holders =
                    snapshot.plan().measures().find(id).map(Measure::holders).orElse(Set.of());
            String shown = switch (holders.size()) {
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
