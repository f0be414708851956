package org.medienplan.ui.step.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.platform.PlatformMoney;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.TestWindow;
import org.medienplan.workspace.Snapshot;

class MoneyRowsTest {

    @Test
    void shownCellsAddUpToShownSums() {
        Snapshot snapshot = Snapshots.of(TestWindow.example());
        MoneyRows money =
                MoneyRows.of(PlatformMoney.of(snapshot.figures()), snapshot.plan(), Snapshots.texts(snapshot));
        assertThat(money.rows()).isNotEmpty();
        money.rows()
                .forEach(row -> assertThat(
                                row.years().stream().mapToLong(Long::longValue).sum())
                        .as(row.name())
                        .isEqualTo(row.sum()));
        IntStream.range(0, money.totals().size())
                .forEach(year -> assertThat(money.rows().stream()
                                .mapToLong(row -> row.years().get(year))
                                .sum())
                        .isEqualTo(money.totals().get(year)));
        assertThat(money.rows().getFirst().note()).isEqualTo("13\u00a0€ je Konto");
    }
}
