package org.medienplan.calc.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.atLeast;
import static org.medienplan.testing.Details.atMost;
import static org.medienplan.testing.Details.cohort;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.fromPlanYear;
import static org.medienplan.testing.Details.grades;
import static org.medienplan.testing.Details.linearlyOver;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.parentsPay;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.pupilsInGrade;
import static org.medienplan.testing.Details.ratio;
import static org.medienplan.testing.Details.reserve;
import static org.medienplan.testing.Details.rounded;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.BERUFSKOLLEG;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.Reading;

/// What one rule of a standard asks for.
class RuleStepTest {

    /// Demand of a Gymnasium with 121 pupils under one rule, over three planned years.
    private static List<Long> demand(Values... rule) {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(121))
                .item("tablet")
                .rule("tablet", rule)
                .computed()
                .row(Metric.DEMAND, "a", "tablet");
    }

    @Test
    void aPartOfAUnitIsRoundedAsTheRuleSays() {
        assertThat(demand(oneFor(30, Driver.PUPILS))).containsOnly(5L);
        assertThat(demand(oneFor(30, Driver.PUPILS), rounded(Rounding.HALF_UP))).containsOnly(4L);
        assertThat(demand(ratio(Driver.PUPILS, "0.5", "1"), rounded(Rounding.DOWN)))
                .containsOnly(60L);
    }

    @Test
    void theReserveIsPartOfTheRatioAndRoundedWithIt() {
        assertThat(demand(oneFor(121, Driver.PUPILS), reserve("0.2"))).containsOnly(2L);
        assertThat(demand(each(Driver.PUPILS), reserve("0.1"))).containsOnly(134L);
    }

    @Test
    void minimumAndMaximumBoundTheUnits() {
        assertThat(demand(oneFor(30, Driver.PUPILS), atLeast(8))).containsOnly(8L);
        assertThat(demand(oneFor(30, Driver.PUPILS), atMost(3))).containsOnly(3L);
    }

    @Test
    void theMinimumAsksForNothingWhereThereIsNothingToCount() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(0))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS), atLeast(8))
                .computed();
        assertThat(school.row(Metric.DEMAND)).containsOnly(0L);
    }

    @Test
    void aLinearPhaseInTakesEqualStepsRoundedUp() {
        assertThat(demand(each(Driver.PUPILS), linearlyOver(3))).containsExactly(41L, 81L, 121L);
        assertThat(demand(each(Driver.PUPILS), linearlyOver(1))).containsOnly(121L);
    }

    @Test
    void aRuleFromALaterPlanYearAsksForNothingBefore() {
        assertThat(demand(each(Driver.PUPILS), fromPlanYear(2))).containsExactly(0L, 121L, 121L);
        assertThat(demand(each(Driver.PUPILS), fromPlanYear(1))).containsOnly(121L);
    }

    /// 121 pupils in nine grades are 13 or 14 in each.
    @Test
    void aCohortRuleReachesOneMoreGradeEachYear() {
        assertThat(demand(each(Driver.PUPILS), cohort(5, 6, CohortOwner.SCHOOL)))
                .containsExactly(14L, 28L, 28L);
    }

    @Test
    void aRuleOnGradesCountsTheRecordedPupilsOfTheseGrades() {
        Reading school = plan(2027, 3, 0)
                .school("a", GRUNDSCHULE, pupilsInGrade(1, 10), pupilsInGrade(2, 20), pupilsInGrade(3, 30))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS), grades(2, 3))
                .computed();
        assertThat(school.row(Metric.DEMAND)).containsOnly(50L);
    }

    @Test
    void gradesOfAnOlderCountAreKeptInProportionToTheNewNumberOfPupils() {
        Reading school = plan(2027, 3, 0)
                .school("a", GRUNDSCHULE, pupilsInGrade(1, 10), pupilsInGrade(2, 30), fact(Driver.PUPILS, 80, 2027))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS), grades(2, 2))
                .computed();
        assertThat(school.row(Metric.DEMAND)).containsOnly(60L);
    }

    @Test
    void pupilsOfARuleAreCountedByAttendance() {
        Reading school = plan(2027, 3, 0)
                .school("a", BERUFSKOLLEG, pupils(100), fact(Driver.PART_TIME_PUPILS, 50))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.DEMAND)).containsOnly(70L);
    }

    /// Parents finance four of five devices; for a tenth of those one is kept to lend, rounded up.
    @Test
    void parentsFinanceWholeDevicesAndALoanPoolRemains() {
        assertThat(demand(each(Driver.PUPILS), parentsPay("0.8", "0.1"))).containsOnly(121L - 96 + 10);
        assertThat(demand(each(Driver.PUPILS), parentsPay("1", "0"))).containsOnly(0L);
    }

    @Test
    void aRatioThatLeadsToAbsurdNumbersIsNotKnownRatherThanWrong() {
        Reading school = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(10_000_000))
                .item("tablet")
                .rule("tablet", ratio(Driver.PUPILS, "1000000", "0.000001"))
                .computed();
        assertThat(school.isMissing(Metric.DEMAND, 2027, "a", "tablet")).isTrue();
    }
}
