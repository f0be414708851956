package org.medienplan.ui.step.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.GrantMovement;
import org.medienplan.plan.funding.MovementKind;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.workspace.Snapshot;

/// Applications, the notices that answer them, and what was called for, received, proved and paid back under them.
final class ApplicationTables {

    private static final double DEADLINE = 300;

    private final Surroundings surroundings;

    private ApplicationTables(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static RecordPages of(Surroundings surroundings) {
        ApplicationTables tables = new ApplicationTables(surroundings);
        return new RecordPages(surroundings, surroundings.texts().say("funding.papers"))
                .with(RecordType.APPLICATION, tables::applications)
                .with(RecordType.NOTICE, tables::notices)
                .with(RecordType.GRANT_MOVEMENT, tables::movements);
    }

    private RecordTable applications() {
        RecordColumns columns = RecordColumns.of(RecordType.APPLICATION)
                .wide("title")
                .fields("programme", "state", "amount")
                .with(deadline(ApplicationTables::ofApplication))
                .fields("submitted")
                .hidden("number", "early_start", "authority", "schools", "bundles", "note");
        return RecordTable.of(surroundings, RecordType.APPLICATION, columns.all())
                .presets(plan -> Map.of("state", ApplicationState.PREPARED))
                .adding("accent");
    }

    private RecordTable notices() {
        RecordColumns columns = RecordColumns.of(RecordType.NOTICE)
                .fields("number", "application", "date", "amount")
                .with(moved("called", "funding.called", MovementKind.CALL))
                .with(moved("received", "funding.received", MovementKind.RECEIPT))
                .with(deadline(ApplicationTables::ofNotice))
                .fields("earmarked_until")
                .hidden("period_from", "period_to", "conditions");
        return RecordTable.of(surroundings, RecordType.NOTICE, columns.all()).adding("accent");
    }

    private RecordTable movements() {
        RecordColumns columns = RecordColumns.of(RecordType.GRANT_MOVEMENT)
                .wide("notice")
                .fields("kind", "date")
                .summed("amount", "kind")
                .fields("note");
        return RecordTable.of(surroundings, RecordType.GRANT_MOVEMENT, columns.all())
                .rows(ApplicationTables::byDate)
                .adding("accent");
    }

    private static List<RecordId> byDate(Plan plan) {
        return plan.grantMovements().rows().stream()
                .sorted(Comparator.comparing(GrantMovement::date).reversed())
                .map(Identified::id)
                .toList();
    }

    private static RecordColumn deadline(RecordColumn.Reader reader) {
        return RecordColumn.computed("deadline", "funding.next_deadline", Column.Kind.TEXT, reader)
                .wide(DEADLINE);
    }

    private static Function<RecordId, CellContent> ofApplication(Snapshot snapshot, ValueText text) {
        return id -> cell(
                snapshot.plan()
                        .applications()
                        .find(id)
                        .flatMap(found -> Deadline.next(found, snapshot.plan(), snapshot.date())),
                text);
    }

    private static Function<RecordId, CellContent> ofNotice(Snapshot snapshot, ValueText text) {
        return id -> cell(
                snapshot.plan()
                        .notices()
                        .find(id)
                        .flatMap(found -> Deadline.next(found, snapshot.plan(), snapshot.date())),
                text);
    }

    private static CellContent cell(Optional<Deadline> deadline, ValueText text) {
        return deadline.map(found -> found.words(text.texts()))
                .map(words -> CellContent.of(words, words))
                .orElseGet(() -> CellContent.of("", null));
    }

    private static RecordColumn moved(String id, String heading, MovementKind kind) {
        return RecordColumn.computed(
                        id,
                        heading,
                        Column.Kind.NUMBER,
                        (snapshot, text) -> notice -> snapshot.plan()
                                .notices()
                                .find(notice)
                                .map(found -> Money.ofCents(Deadline.sum(found, kind, snapshot.plan())))
                                .map(sum ->
                                        CellContent.of(text.texts().formats().amount(sum), sum))
                                .orElseGet(() -> CellContent.of("", null)))
                .wide(110);
    }
}
