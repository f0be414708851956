package org.medienplan.ui.step.infrastructure;

import java.util.Map;
import java.util.function.Function;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Obligation;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.workspace.Snapshot;

/// The columns of the table of holdings.
final class HoldingColumns {

    private HoldingColumns() {}

    static RecordColumn[] all() {
        return new RecordColumn[] {
            field("item"),
            field("holder").wide(190),
            field("quantity").withSum("item").wide(70),
            RecordColumn.computed(
                            "countable",
                            "infrastructure.column.countable",
                            Column.Kind.NUMBER,
                            HoldingColumns::countable)
                    .withSum("item"),
            field("acquired"),
            field("condition"),
            field("owner"),
            field("payer"),
            field("replacement_duty"),
            field("obligation"),
            field("notice"),
            field("location"),
            field("note")
        };
    }

    private static RecordColumn field(String id) {
        return RecordColumn.of(RecordType.HOLDING, id);
    }

    private static Function<RecordId, CellContent> countable(Snapshot snapshot, ValueText text) {
        Map<RecordId, Integer> units = CountableUnits.of(snapshot.plan(), snapshot.figures());
        return holding -> {
            int count = units.getOrDefault(holding, 0);
            return CellContent.of(text.texts().formats().count(count), count);
        };
    }

    /// What most holdings are: the authority's own.
    static Map<String, Object> presets(Plan plan) {
        return Map.of(
                "owner", Party.AUTHORITY,
                "payer", Party.AUTHORITY,
                "replacement_duty", Party.AUTHORITY,
                "obligation", Obligation.OBLIGATORY);
    }
}
