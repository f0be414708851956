package org.medienplan.calc.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final long NINETY = 900_000;

    /// Each repetition draws a hundred cases.
    @RepeatedTest(10)
    void noSplitBringsMoreThanTheAllocation(RepetitionInfo info) {
        for (int i = 0; i < 100; i++) {
            long seed = info.getCurrentRepetition() * 1000L + i;
            SmallCase drawn = SmallCase.of(seed);
            assertThat(Allocation.of(drawn.pots(), drawn.claims()).value())
                    .as("seed %s: %s", seed, drawn)
                    .isEqualTo(BruteForce.best(drawn.pots(), drawn.claims()));
        }
    }

    @Test
    void underABudgetThatIsTooSmallAllClaimsGetTheSamePart() {
        Pot pot = new Pot(NINETY, 5_000, 0, List.of(), List.of());
        Allocation allocation = Allocation.of(List.of(pot), List.of(claim(6_000), claim(4_000)));
        assertThat(allocation.paid(0, 0)).isEqualTo(3_000);
        assertThat(allocation.paid(0, 1)).isEqualTo(2_000);
    }

    @Test
    void underLimitsBySchoolTheOthersGetTheSamePart() {
        Pot pot = new Pot(NINETY, 600, 0, List.of(new Family(List.of(100L, 900L, 900L), null)), List.of());
        Allocation allocation =
                Allocation.of(List.of(pot), List.of(claim(500, 0), claim(500, 1), claim(1_000, 2), claim(500, 0)));
        assertThat(allocation.paid(0, 0) + allocation.paid(0, 3)).isEqualTo(100);
        assertThat(allocation.paid(0, 1)).isBetween(166L, 167L);
        assertThat(allocation.paid(0, 2)).isBetween(333L, 334L);
    }

    @Test
    void payingForOthersMayRaiseWhatAShareOfTheVolumeAllows() {
        Pot whole = new Pot(1_000_000, 100, 0, List.of(), List.of());
        Pot ninety = new Pot(
                NINETY, 1_000, 0, List.of(SmallCase.MARK, SmallCase.MARK), List.of(new VolumeShare(1, 5, 0, 1, null)));
        Claim network = new Claim(100, List.of(new Stake(0, 100, List.of()), new Stake(1, 100, List.of(-1, 0))));
        Claim mobile = new Claim(25, List.of(new Stake(1, 25, List.of(0, 0))));
        Allocation allocation = Allocation.of(List.of(whole, ninety), List.of(network, mobile));
        assertThat(allocation.paid(1, 0)).isEqualTo(100);
        assertThat(allocation.paid(1, 1)).isEqualTo(25);
    }

    @Test
    void limitsThatCrossAreRefused() {
        Pot pot = new Pot(
                NINETY,
                100,
                0,
                List.of(new Family(List.of(10L, 10L), null), new Family(List.of(10L, 10L), null)),
                List.of());
        List<Claim> claims = List.of(claim(5, 0, 0), claim(5, 0, 1), claim(5, 1, 0));
        assertThatThrownBy(() -> Allocation.of(List.of(pot), claims)).hasMessageContaining("cross");
    }

    private static Claim claim(long cost, Integer... keys) {
        return new Claim(cost, List.of(new Stake(0, cost, List.of(keys))));
    }
}
