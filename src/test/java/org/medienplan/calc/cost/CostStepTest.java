package org.medienplan.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.contingency;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.installation;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.operation;
import static org.medienplan.testing.Details.paidBy;
import static org.medienplan.testing.Details.planning;
import static org.medienplan.testing.Details.price;
import static org.medienplan.testing.Details.priceOf;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.replacedBy;
import static org.medienplan.testing.Details.rise;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.investment.Party;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

/// What quantities cost, in cents.
class CostStepTest {

    private static PlanBuilder school() {
        return plan(2027, 4, 0).school("a", GYMNASIUM, pupils(90), fact(Driver.CLASSROOMS, 12));
    }

    private static long[] prices(Reading plan, String item) {
        return LongStream.rangeClosed(2027, 2030)
                .map(year -> plan.figure(FigureId.of(Metric.PRICE, (int) year).forItem(Details.item(item)))
                        .value())
                .toArray();
    }

    /// 100 € of 2026 at 2.5 percent a year: 1.025, 1.050625, 1.076891 and 1.103813.
    @Test
    void pricesRiseWithTheIndexOfTheirBundleFromTheYearInWhichTheyWereValid() {
        Reading plan = school().bundle("bundle", rise("0.025"))
                .item("tablet", euros(100))
                .computed();
        assertThat(prices(plan, "tablet")).containsExactly(102_50, 105_06, 107_69, 110_38);
    }

    /// A price of 2029 is 100/1.025² = 95.1814 in 2027.
    @Test
    void pricesOfALaterYearAreDiscountedToEarlierOnes() {
        Reading plan = school().bundle("bundle", rise("0.025"))
                .item("tablet", euros(100), priceOf(2029))
                .computed();
        assertThat(prices(plan, "tablet")).containsExactly(95_18, 97_56, 100_00, 102_50);
    }

    @Test
    void pricesMayFall() {
        Reading plan = school().bundle("bundle", rise("-0.1"))
                .item("tablet", euros(100))
                .computed();
        assertThat(prices(plan, "tablet")).containsExactly(90_00, 81_00, 72_90, 65_61);
    }

    /// 12 displays at 333.33 €, installation 10.01 €: planning and contingency are shares of both together, each
    /// rounded once.
    @Test
    void installationPlanningAndContingencyAreLinesOfTheirOwn() {
        Reading plan = school().bundle("bundle", planning("0.1"), contingency("0.05"))
                .item("display", price(Money.ofCents(33_333)), installation(Money.ofCents(1_001)))
                .rule("display", each(Driver.CLASSROOMS))
                .computed();
        assertThat(plan.total(Metric.PURCHASE_COST, 2027)).isEqualTo(12 * 33_333);
        assertThat(plan.total(Metric.INSTALLATION_COST, 2027)).isEqualTo(12 * 1_001);
        assertThat(plan.total(Metric.PLANNING_COST, 2027)).isEqualTo(41_201);
        assertThat(plan.total(Metric.CONTINGENCY_COST, 2027)).isEqualTo(20_600);
        assertThat(plan.total(Metric.COST, 2027)).isEqualTo(12 * 34_334 + 41_201 + 20_600);
        assertThat(plan.total(Metric.CAPITAL, 2027)).isEqualTo(plan.total(Metric.COST, 2027));
        assertThat(plan.total(Metric.EXPENSE, 2027)).isZero();
    }

    @Test
    void buyingAnItemOfExpenseIsExpense() {
        Reading plan = school().item("headset", euros(20), expense())
                .rule("headset", each(Driver.PUPILS))
                .computed();
        assertThat(plan.total(Metric.CAPITAL, 2027)).isZero();
        assertThat(plan.total(Metric.EXPENSE, 2027)).isEqualTo(90 * 20_00);
    }

    @Test
    void operationIsPaidEachYearForWhatIsThereAndIsAlwaysExpense() {
        Reading plan = school().item("display", life(2), euros(1000), operation(Money.ofEuros(30)))
                .rule("display", each(Driver.CLASSROOMS))
                .holding("a", "display", 4, acquired(2026))
                .computed();
        assertThat(plan.row(Metric.PLANNED_STOCK)).containsOnly(12L);
        assertThat(plan.row(Metric.OPERATING_COST)).containsOnly(12L * 30_00);
        assertThat(plan.row(Metric.EXPENSE)).containsOnly(12L * 30_00);
        assertThat(plan.row(Metric.CAPITAL)).containsExactly(8_000_00L, 4_000_00L, 8_000_00L, 4_000_00L);
    }

    /// 90 pupils, then 120: in 2028 seven twelfths by the old and five by the new school year.
    @Test
    void servicesThatRunWithPupilsFollowTwoSchoolYears() {
        Reading plan = plan(2027, 4, 0)
                .school("a", GYMNASIUM, pupils(90), fact(Driver.PUPILS, 120, 2028))
                .item("licence", yearly(), expense(), euros(12))
                .rule("licence", each(Driver.PUPILS))
                .computed();
        assertThat(plan.row(Metric.SERVICE_COST))
                .containsExactly(90L * 12_00, 7L * 90 * 100 + 5L * 120 * 100, 120L * 12_00, 120L * 12_00);
    }

    @Test
    void servicesThatFollowDevicesOfPupilsRunWithPupilsToo() {
        Reading plan = plan(2027, 4, 0)
                .school("a", GYMNASIUM, pupils(90), fact(Driver.PUPILS, 120, 2028))
                .item("tablet")
                .item("mdm", yearly(), expense(), euros(12))
                .rule("tablet", each(Driver.PUPILS))
                .rule("mdm", oneFor(1, "tablet"))
                .computed();
        assertThat(plan.row(Metric.SERVICE_COST).get(1)).isEqualTo(7L * 90 * 100 + 5L * 120 * 100);
    }

    @Test
    void servicesThatFollowRoomsRunWithTheCalendarYear() {
        Reading plan = plan(2027, 4, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10), fact(Driver.CLASSROOMS, 16, 2028))
                .item("service", yearly(), expense(), euros(12))
                .rule("service", each(Driver.CLASSROOMS))
                .computed();
        assertThat(plan.row(Metric.SERVICE_COST)).containsExactly(12_000L, 19_200L, 19_200L, 19_200L);
    }

    @Test
    void whatOthersPayForIsNotTheAuthoritysCostButIsShown() {
        Reading plan = school().item("licence", yearly(), expense(), euros(12))
                .rule("licence", each(Driver.PUPILS))
                .holding("a", "licence", 40, acquired(2020), paidBy(Party.LAND))
                .computed();
        assertThat(plan.row(Metric.SERVICE_COST)).containsOnly(50L * 12_00);
        assertThat(plan.row(Metric.OTHERS_COST)).containsOnly(40L * 12_00);
        assertThat(plan.row(Metric.COST)).containsOnly(50L * 12_00);
    }

    @Test
    void whatOthersReplaceCostsThemPriceAndInstallation() {
        Reading plan = school().item("display", life(3), euros(1000), installation(Money.ofEuros(100)))
                .rule("display", each(Driver.CLASSROOMS))
                .holding("a", "display", 12, acquired(2025), replacedBy(Party.SPONSORS))
                .computed();
        assertThat(plan.row(Metric.OTHERS_COST)).containsExactly(0L, 12L * 1_100_00, 0L, 0L);
        assertThat(plan.row(Metric.COST)).containsOnly(0L);
    }

    @Test
    void theAnnualValueSpreadsThePriceOfThePlannedStockOverItsLife() {
        Reading plan = school().item("display", life(8), euros(1000))
                .rule("display", each(Driver.CLASSROOMS))
                .computed();
        assertThat(plan.row(Metric.ANNUAL_VALUE)).containsOnly(12L * 1000_00 / 8);
    }
}
