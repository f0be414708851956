package org.medienplan.calc.provision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;

class ProvisionTest {

    private static final long DEAR = 100_000;
    private static final long CHEAP = 1_000;

    @Test
    void whatIsLackingLowersTheDegree() {
        Provision boards = Provision.of(96, 58, DEAR);

        assertThat(boards.percent()).hasValue(60);
        assertThat(boards.gap()).isEqualTo(38);
        assertThat(boards.gapCost()).isEqualTo(Money.ofCents(38 * DEAR));
    }

    @Test
    void itemsWeighByTheirPrice() {
        Provision both = Provision.of(10, 5, DEAR).plus(Provision.of(10, 10, CHEAP));

        assertThat(both.degree()).hasValue(new Share(504_950));
        assertThat(both.percent()).hasValue(50);
    }

    @Test
    void surplusOfOneItemNeverHidesTheGapOfAnother() {
        Provision both = Provision.of(10, 5, DEAR).plus(Provision.of(10, 40, DEAR));

        assertThat(both.percent()).hasValue(75);
    }

    @Test
    void surplusShowsWhereNothingIsLacking() {
        Provision both = Provision.of(10, 11, DEAR).plus(Provision.of(10, 10, DEAR));

        assertThat(both.percent()).hasValue(105);
    }

    @Test
    void whereNothingIsNeededThereIsNoDegree() {
        assertThat(Provision.of(0, 3, DEAR).degree()).isEmpty();
        assertThat(Provision.NONE.percent()).isEmpty();
    }

    @Test
    void unknownDemandIsNeitherMetNorUnmetButCounted() {
        Provision both = Provision.of(Counts.UNKNOWN, 7, DEAR).plus(Provision.of(10, 9, DEAR));

        assertThat(both.isKnown()).isFalse();
        assertThat(both.unknown()).isEqualTo(1);
        assertThat(both.percent()).hasValue(90);
        assertThat(both.available()).isEqualTo(9);
    }

    @Test
    void oneMissingUnitAmongThousandsDoesNotReadAsComplete() {
        assertThat(Provision.of(10_000, 9_999, DEAR).percent()).hasValue(99);
        assertThat(Provision.of(10_000, 10_001, DEAR).percent()).hasValue(101);
    }

    @Test
    void unitsWithoutPriceStillCount() {
        assertThat(Provision.of(10, 5, 0).percent()).hasValue(50);
        assertThat(Provision.of(10, 5, 0).gapCost()).isEqualTo(Money.ZERO);
    }

    @Test
    void theOrderOfPartsDoesNotMatter() {
        Provision a = Provision.of(10, 5, DEAR);
        Provision b = Provision.of(3, 4, CHEAP);
        Provision c = Provision.of(Counts.UNKNOWN, 0, CHEAP);

        assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(a).plus(b));
    }

    @Test
    void largeWeightsKeepTheirDegree() {
        Provision large = Provision.of(2_000_000, 1_000_000, 1_000_000_000_00L);

        assertThat(large.percent()).hasValue(50);
    }
}
