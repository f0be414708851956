package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.TestWindow;
import org.medienplan.workspace.Snapshot;

class HoldingsViewModelTest {

    private final Snapshot snapshot = Snapshots.of(TestWindow.example());
    private final HoldingsViewModel model = new HoldingsViewModel(Snapshots.texts(snapshot));
    private final List<HoldingRow> rows = HoldingList.of(snapshot, Snapshots.texts(snapshot));

    @Test
    void unitsOfOneItemAreAddedUp() {
        List<HoldingRow> one = rows.stream()
                .filter(row -> row.item().equals(rows.getFirst().item()))
                .toList();

        assertThat(model.sum(one, HoldingRow::quantity)).isNotEmpty();
        assertThat(model.sumName(one)).isEqualTo("Summe");
    }

    @Test
    void unlikeItemsHaveNoSum() {
        assertThat(model.sum(rows, HoldingRow::quantity)).isEmpty();
        assertThat(model.sumName(rows)).isEmpty();
    }
}
