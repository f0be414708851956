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

    private final List<HoldingRow> rows = HoldingList.of(snapshot, Snapshots.texts(snapshot));

    @Test
    void theListCountsWhatTheFiguresCount() {
        long figure = snapshot.figures().value(Metric.STOCK, 2027, null, null);

        assertThat(rows.stream().mapToLong(HoldingRow::countable).sum()).isEqualTo(figure);
    }

    @Test
    void alikeHoldingsOfAnItemStandInOneLineWithTheirYears() {
        assertThat(rows).extracting(HoldingRow::years).containsExactlyInAnyOrder("2019–2026", "fehlt");
    }
}
