package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.paidBy;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class HoldingListTest {

    private final Snapshot snapshot = Snapshots.of(plan(2027, 3, 0)
            .school("a", GYMNASIUM)
            .school("b", GYMNASIUM)
            .site("campus", Map.of("a", 1, "b", 2))
            .item("tablet", euros(500), life(4))
            .holding("a", "tablet", 10, acquired(2025))
            .holding("a", "tablet", 5, acquired(2019))
            .holding("b", "tablet", 8, paidBy(Party.LAND))
            .holding(new RecordId(RecordType.SITE, "campus"), "tablet", 30, acquired(2026)));

    private final HoldingList.Lists lists = HoldingList.of(snapshot, Snapshots.texts(snapshot));

    @Test
    void unitsPastTheirLifeAreThereButDoNotCount() {
        HoldingRow old = lists.bySchool().stream()
                .filter(row -> row.quantity() == 5)
                .findFirst()
                .orElseThrow();

        assertThat(old.countable()).isZero();
    }

    @Test
    void sharedUnitsCountOnceOverAllSchools() {
        HoldingRow shared = lists.bySchool().stream()
                .filter(row -> row.quantity() == 30)
                .findFirst()
                .orElseThrow();

        assertThat(shared.countable()).isEqualTo(30);
        assertThat(shared.stock()).isEmpty();
    }

    @Test
    void bothListsCountWhatTheFiguresCount() {
        long figure = snapshot.figures().value(Metric.STOCK, 2027, null, null);

        for (List<HoldingRow> rows : List.of(lists.bySchool(), lists.byItem())) {
            assertThat(rows.stream().mapToLong(HoldingRow::countable).sum()).isEqualTo(figure);
        }
    }

    @Test
    void alikeHoldingsOfAnItemStandInOneLineWithTheirYears() {
        assertThat(lists.byItem()).extracting(HoldingRow::years).containsExactlyInAnyOrder("2019–2026", "fehlt");
    }
}
