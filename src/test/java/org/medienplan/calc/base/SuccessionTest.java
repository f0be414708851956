package org.medienplan.calc.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.closing;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.followedBy;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.opening;
import static org.medienplan.testing.Details.operation;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.replacedBy;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.investment.Party;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

/// A school closes, another takes over: stock follows.
class SuccessionTest {

    /// The old school closes in summer 2028, the new one opens in the same summer.
    private static PlanBuilder succession() {
        return plan(2027, 4, 2)
                .school("old", GYMNASIUM, pupils(100), closing(2028, 1), followedBy("new"))
                .school("new", GYMNASIUM, pupils(100), opening(2028, 2))
                .item("tablet", life(4), operation(Money.ofEuros(10)))
                .rule("tablet", each(Driver.PUPILS));
    }

    @Test
    void holdingsGoToTheSuccessorWithTheSchoolYearInWhichItTakesOver() {
        Reading schools =
                succession().holding("old", "tablet", 100, acquired(2026)).computed();
        assertThat(schools.row(Metric.STOCK, "old", "tablet")).containsExactly(100L, 0L, 0L, 0L, 0L, 0L);
        assertThat(schools.row(Metric.STOCK, "new", "tablet")).containsExactly(0L, 100L, 100L, 0L, 0L, 0L);
        assertThat(schools.row(Metric.PURCHASE, "new", "tablet")).containsExactly(0L, 0L, 0L, 100L, 0L, 0L);
    }

    @Test
    void aSchoolThatClosesAtTheEndOfAYearKeepsItsStockInThatYear() {
        Reading schools = plan(2027, 4, 0)
                .school("old", GYMNASIUM, pupils(100), closing(2028, 2), followedBy("new"))
                .school("new", GYMNASIUM, pupils(100), opening(2029, 1))
                .item("tablet", life(4))
                .holding("old", "tablet", 100, acquired(2027))
                .computed();
        assertThat(schools.row(Metric.STOCK, "old", "tablet")).containsExactly(100L, 100L, 0L, 0L);
        assertThat(schools.row(Metric.STOCK, "new", "tablet")).containsExactly(0L, 0L, 100L, 100L);
    }

    @Test
    void whatThePlanBuysForASchoolThatClosesGoesToItsSuccessorToo() {
        Reading schools = succession().computed();
        assertThat(schools.row(Metric.PURCHASE, "old", "tablet")).containsExactly(100L, 0L, 0L, 0L, 0L, 0L);
        assertThat(schools.row(Metric.PLANNED_STOCK, "old", "tablet")).containsExactly(100L, 0L, 0L, 0L, 0L, 0L);
        assertThat(schools.row(Metric.PURCHASE, "new", "tablet")).containsExactly(0L, 0L, 0L, 0L, 100L, 0L);
        assertThat(schools.row(Metric.REPLACEMENT, "new", "tablet")).containsExactly(0L, 0L, 0L, 0L, 100L, 0L);
        assertThat(schools.row(Metric.OPERATING_COST).stream().distinct()).containsExactly(100_000L);
    }

    @Test
    void stockGoesOnFromSuccessorToSuccessor() {
        Reading schools = plan(2027, 4, 0)
                .school("c", GYMNASIUM, pupils(50), closing(2028, 1), followedBy("a"))
                .school("a", GYMNASIUM, pupils(50), opening(2028, 2), closing(2029, 1), followedBy("b"))
                .school("b", GYMNASIUM, pupils(50), opening(2029, 2))
                .item("tablet", life(10))
                .rule("tablet", each(Driver.PUPILS))
                .holding("c", "tablet", 30, acquired(2026))
                .computed();
        assertThat(schools.row(Metric.STOCK)).containsExactly(30L, 30L, 30L, 30L);
        assertThat(schools.row(Metric.STOCK, "b", "tablet")).containsExactly(0L, 0L, 30L, 30L);
        assertThat(schools.row(Metric.PURCHASE)).containsExactly(20L, 0L, 0L, 0L);
        assertThat(schools.row(Metric.PLANNED_STOCK, "b", "tablet")).containsExactly(0L, 0L, 50L, 50L);
    }

    @Test
    void aSchoolThatClosesWithoutASuccessorTakesItsStockWithIt() {
        Reading school = plan(2027, 4, 0)
                .school("old", GYMNASIUM, pupils(100), closing(2028, 1))
                .item("tablet", life(4), operation(Money.ofEuros(10)))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.PLANNED_STOCK)).containsExactly(100L, 0L, 0L, 0L);
        assertThat(school.row(Metric.COST)).containsExactly(1_000_000L + 100_000, 0L, 0L, 0L);
    }

    @Test
    void theDutyToReplaceFollowsTheUnits() {
        Reading schools = succession()
                .holding("old", "tablet", 60, acquired(2025), replacedBy(Party.PARENTS))
                .computed();
        assertThat(schools.row(Metric.OTHERS_PURCHASE, "new", "tablet")).containsExactly(0L, 0L, 60L, 0L, 0L, 0L);
    }

    @Test
    void schoolsThatFollowEachOtherInACircleKeepTheirOwnPurchases() {
        Reading schools = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(10), closing(2028, 1), followedBy("b"))
                .school("b", GYMNASIUM, pupils(10), closing(2029, 1), followedBy("a"))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .holding("a", "tablet", 4, acquired(2026))
                .computed();
        assertThat(schools.row(Metric.PURCHASE).getFirst()).isEqualTo(16);
    }

    @Test
    void aSuccessorThatThePlanDoesNotHaveTakesOverNothing() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.PUPILS, 10), closing(2028, 1), followedBy("gone"))
                .item("tablet")
                .holding("a", "tablet", 4, acquired(2026))
                .computed();
        assertThat(school.row(Metric.STOCK)).containsExactly(4L, 0L, 0L);
    }
}
