package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.TestWindow;
import org.medienplan.workspace.Snapshot;

class SpreadTest {

    private static final RecordId DISPLAY = new RecordId(RecordType.BUNDLE, "display");
    private static final RecordId DEVICES = new RecordId(RecordType.BUNDLE, "pupil-devices");

    private final Plan plan = TestWindow.example();
    private final Snapshot snapshot = Snapshots.of(plan);

    @Test
    void onlyTheChosenBundlesAreSpread() {
        Spread spread = spread(Set.of(DISPLAY));

        assertThat(spread.shifts()).isNotEmpty();
        assertThat(spread.shifts())
                .extracting(shift -> plan.items().get(shift.item()).bundle())
                .containsOnly(DISPLAY);
        assertThat(Spread.highest(spread.then())).isLessThan(Spread.highest(spread.now()));
    }

    @Test
    void severalBundlesCountTogether() {
        long[] display = spread(Set.of(DISPLAY)).now();
        long[] devices = spread(Set.of(DEVICES)).now();
        Spread both = spread(Set.of(DISPLAY, DEVICES));

        long sum = Arrays.stream(both.now()).sum();
        assertThat(sum)
                .isCloseTo(
                        Arrays.stream(display).sum() + Arrays.stream(devices).sum(),
                        org.assertj.core.api.Assertions.within(2L));
        assertThat(both.shifts().stream()
                        .map(shift -> plan.items().get(shift.item()).bundle())
                        .distinct())
                .containsExactlyInAnyOrder(DISPLAY, DEVICES);
    }

    @Test
    void withoutABundleThereIsNothingToSpread() {
        assertThatThrownBy(() -> new Spread.Wish(Set.of(), 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private Spread spread(Set<RecordId> bundles) {
        return Spread.of(new Spread.Wish(bundles, 1, 2), snapshot, "spread");
    }
}
