package org.medienplan.calc.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medienplan.plan.funding.RoundedPart;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;

class GrantRateTest {

    /// Datteln, Kreis Heinsberg, Stuttgart, Kreis Ahrweiler: published costs, grants and own shares.
    @ParameterizedTest
    @CsvSource({
        "223765.17, 90, GRANT,     1, HALF_UP, 201388.65, 22376.52",
        "492448,    90, OWN_SHARE, 100, DOWN,  443204,    49244",
        "38286600,  80, GRANT, 10000, HALF_UP, 30629300,  7657300",
        "1080000,   90, GRANT,     1, HALF_UP, 972000,    108000"
    })
    void publishedGrantsAreReachedToTheCent(
            String cost, int percent, RoundedPart rounded, long to, Rounding rounding, String grant, String own) {
        GrantRate rate = new GrantRate(Share.ofPercent(percent), rounded, Money.ofCents(to), rounding);
        long cents = cents(cost);
        assertThat(rate.grant(cents)).isEqualTo(cents(grant));
        assertThat(cents - rate.grant(cents)).isEqualTo(cents(own));
    }

    @Test
    void theCostOfABudgetIsTheLargestWhoseGrantTheBudgetBears() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            GrantRate rate = new GrantRate(
                    new Share(10_000 + random.nextInt(990_001)),
                    RoundedPart.values()[random.nextInt(2)],
                    Money.ofCents(random.nextBoolean() ? 1 : 100),
                    Rounding.values()[random.nextInt(3)]);
            long budget = random.nextInt(1_000_000);
            long cost = rate.costUpTo(budget);
            assertThat(rate.grant(cost)).isLessThanOrEqualTo(budget);
            assertThat(rate.grant(cost + 200)).as("%s %s", rate, budget).isGreaterThanOrEqualTo(rate.grant(cost));
        }
    }

    @Test
    void grantAndOwnShareAreTheWholeCostAndNeverNegative() {
        Random random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            GrantRate rate = new GrantRate(
                    new Share(random.nextInt(1_000_001)),
                    RoundedPart.values()[random.nextInt(2)],
                    Money.ofCents(random.nextInt(10_000)),
                    Rounding.values()[random.nextInt(3)]);
            long cost = random.nextInt(10_000_000);
            assertThat(rate.grant(cost)).isBetween(0L, cost);
        }
    }

    private static long cents(String euros) {
        return new java.math.BigDecimal(euros).movePointRight(2).longValueExact();
    }
}
