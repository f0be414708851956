package org.medienplan.ui.step.investment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.workspace.Snapshot;

/// The columns of the table of ceilings.
final class CeilingColumns {

    private CeilingColumns() {}

    static RecordColumn[] all() {
        return new RecordColumn[] {
            field("authority"),
            field("year"),
            field("accounting"),
            field("amount").withSum().wide(130),
            RecordColumn.computed("cost", "ceiling.cost", Column.Kind.NUMBER, CeilingColumns::cost),
            RecordColumn.computed("words", "ceiling.words", Column.Kind.TEXT, CeilingColumns::words)
                    .wide(170),
            field("note").wide(220)
        };
    }

    private static RecordColumn field(String id) {
        return RecordColumn.of(RecordType.CEILING, id);
    }

    /// What most ceilings are: for capital in the first year that has none.
    static Map<String, Object> presets(Plan plan) {
        Map<String, Object> values = new HashMap<>();
        values.put("accounting", Accounting.CAPITAL);
        int year = plan.header().firstYear();
        while (year < plan.header().lastYear() && has(plan, year)) {
            year++;
        }
        values.put("year", year);
        if (plan.authorities().size() > 0) {
            values.put("authority", plan.authorities().rows().getFirst().id());
        }
        return values;
    }

    private static boolean has(Plan plan, int year) {
        return plan.ceilings().rows().stream()
                .anyMatch(ceiling -> ceiling.year() == year && ceiling.accounting() == Accounting.CAPITAL);
    }

    private static Function<RecordId, CellContent> cost(Snapshot snapshot, ValueText text) {
        Function<RecordId, Optional<CeilingYears.Year>> years = years(snapshot);
        return id -> years.apply(id)
                .map(year ->
                        CellContent.of(text.texts().formats().count(year.amount()), Math.toIntExact(year.amount())))
                .orElseGet(() -> CellContent.of("", null));
    }

    private static Function<RecordId, CellContent> words(Snapshot snapshot, ValueText text) {
        Function<RecordId, Optional<CeilingYears.Year>> years = years(snapshot);
        return id -> years.apply(id)
                .map(year -> year.words(text.texts()))
                .map(words -> CellContent.of(words, words))
                .orElseGet(() -> CellContent.of("", null));
    }

    /// The year of a ceiling, beside all ceilings for the same money; empty where the plan does not compute it.
    private static Function<RecordId, Optional<CeilingYears.Year>> years(Snapshot snapshot) {
        Map<CeilingScope, CeilingYears> known = new HashMap<>();
        return id -> snapshot.plan().ceilings().find(id).flatMap(ceiling -> {
            CeilingYears years = known.computeIfAbsent(scope(ceiling), scope -> CeilingYears.of(snapshot, scope));
            List<CeilingYears.Year> all = years.years();
            return all.stream().filter(year -> year.year() == ceiling.year()).findFirst();
        });
    }

    private static CeilingScope scope(Ceiling ceiling) {
        return new CeilingScope(Optional.of(ceiling.authority()), Optional.ofNullable(ceiling.accounting()));
    }
}
