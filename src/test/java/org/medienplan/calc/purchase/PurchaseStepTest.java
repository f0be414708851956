package org.medienplan.calc.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.grades;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.replacedBy;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

/// What is bought in which year.
class PurchaseStepTest {

    private static PlanBuilder school() {
        return plan(2027, 4, 3)
                .school("a", GYMNASIUM, pupils(90))
                .item("tablet", life(3))
                .rule("tablet", each(Driver.PUPILS));
    }

    @Test
    void withoutAMeasureTheGapIsClosedAtOnceAndReplacedWhenLivesEnd() {
        Reading school = school().computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(90L, 0L, 0L, 90L, 0L, 0L, 90L);
        assertThat(school.row(Metric.ADDITION, "a", "tablet")).containsExactly(90L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(school.row(Metric.REPLACEMENT, "a", "tablet")).containsExactly(0L, 0L, 0L, 90L, 0L, 0L, 90L);
        assertThat(school.row(Metric.PLANNED_STOCK, "a", "tablet")).containsOnly(90L);
    }

    @Test
    void holdingsAreReplacedWhenTheirLifeEnds() {
        Reading school = school().holding("a", "tablet", 60, acquired(2025)).computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(30L, 60L, 0L, 30L, 60L, 0L, 30L);
        assertThat(school.row(Metric.REPLACEMENT, "a", "tablet")).containsExactly(0L, 60L, 0L, 30L, 60L, 0L, 30L);
    }

    @Test
    void moreThanIsAskedForIsNotReplaced() {
        Reading school = school().holding("a", "tablet", 120, acquired(2025)).computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(0L, 90L, 0L, 0L, 90L, 0L, 0L);
    }

    @Test
    void aMeasureWaitsForItsYearsAndClosesTheGapThen() {
        Reading school = school().measure(2029, 2029).computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(0L, 0L, 90L, 0L, 0L, 90L, 0L);
    }

    /// What ended before the measure runs is not replaced in the year in which it ends: when it is bought, it is new.
    @Test
    void unitsThatEndedBeforeAMeasureRunsAreNewWhenTheyAreBought() {
        Reading school = school().holding("a", "tablet", 60, acquired(2025))
                .measure(2029, 2029)
                .computed();
        assertThat(school.row(Metric.REPLACEMENT, "a", "tablet")).containsExactly(0L, 0L, 0L, 0L, 0L, 90L, 0L);
        assertThat(school.row(Metric.ADDITION, "a", "tablet")).containsExactly(0L, 0L, 90L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aMeasureIsForItsSchoolsAndItemsOnly() {
        Reading schools = school().school("b", GYMNASIUM, pupils(10))
                .item("pen", life(3))
                .rule("pen", each(Driver.PUPILS))
                .measure(2029, 2029, at("a"), Details.of("tablet"))
                .computed();
        assertThat(schools.of(Metric.PURCHASE, 2027, "a", "tablet")).isZero();
        assertThat(schools.of(Metric.PURCHASE, 2027, "b", "tablet")).isEqualTo(10);
        assertThat(schools.of(Metric.PURCHASE, 2027, "a", "pen")).isEqualTo(90);
    }

    @Test
    void aMeasureOfAnotherBundleDoesNotMatter() {
        Reading school = school().bundle("displays")
                .item("display", inBundle("displays"))
                .rule("display", each(Driver.SCHOOLS))
                .measure(2029, 2029)
                .computed();
        assertThat(school.of(Metric.PURCHASE, 2027, "a", "display")).isEqualTo(1);
    }

    @Test
    void afterTheHorizonNothingNewStarts() {
        Reading school = plan(2027, 4, 3)
                .school("a", GYMNASIUM, pupils(90), fact(Driver.PUPILS, 200, 2031))
                .item("tablet", life(3))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.DEMAND, "a", "tablet")).containsExactly(90L, 90L, 90L, 90L, 200L, 200L, 200L);
        assertThat(school.row(Metric.TARGET, "a", "tablet")).containsOnly(90L);
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(90L, 0L, 0L, 90L, 0L, 0L, 90L);
    }

    @Test
    void afterTheHorizonNoMoreIsReplacedThanIsStillAskedFor() {
        Reading school = plan(2027, 4, 3)
                .school("a", GYMNASIUM, pupils(90), fact(Driver.PUPILS, 50, 2031))
                .item("tablet", life(3))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(90L, 0L, 0L, 90L, 0L, 0L, 50L);
    }

    @Test
    void afterTheHorizonOnlyWhatWasThereAtItsEndIsReplacedWhetherOrNotAMeasureRuns() {
        Reading school = school().holding("a", "tablet", 60, acquired(2029))
                .measure(2035, 2036)
                .computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(0L, 0L, 0L, 0L, 0L, 60L, 0L);
        assertThat(school.row(Metric.TARGET, "a", "tablet")).containsExactly(90L, 90L, 90L, 90L, 60L, 60L, 60L);
    }

    @Test
    void whatOthersHaveToReplaceIsNotBoughtByTheAuthority() {
        Reading school = school().holding("a", "tablet", 60, acquired(2025), replacedBy(Party.PARENTS))
                .computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(30L, 0L, 0L, 30L, 0L, 0L, 30L);
        assertThat(school.row(Metric.OTHERS_PURCHASE, "a", "tablet")).containsExactly(0L, 60L, 0L, 0L, 60L, 0L, 0L);
        assertThat(school.row(Metric.PLANNED_STOCK, "a", "tablet")).containsOnly(90L);
    }

    @Test
    void othersReplaceNoMoreThanIsStillNeeded() {
        Reading school = school().holding("a", "tablet", 120, acquired(2025), replacedBy(Party.SPONSORS))
                .computed();
        assertThat(school.row(Metric.OTHERS_PURCHASE, "a", "tablet")).containsExactly(0L, 90L, 0L, 0L, 90L, 0L, 0L);
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsOnly(0L);
    }

    @Test
    void aDutyThatIsNotSettledIsPlannedAsTheAuthoritys() {
        Reading school = school().holding("a", "tablet", 90, acquired(2025), replacedBy(Party.OPEN))
                .computed();
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(0L, 90L, 0L, 0L, 90L, 0L, 0L);
    }

    @Test
    void aServiceRunsFromTheFirstYearOfItsMeasureOn() {
        Reading school = school().item("licence", yearly())
                .rule("licence", each(Driver.PUPILS))
                .measure(2029, 2029, Details.of("licence"))
                .computed();
        assertThat(school.row(Metric.PLANNED_STOCK, "a", "licence")).containsExactly(0L, 0L, 90L, 90L, 90L, 90L, 90L);
        assertThat(school.row(Metric.PURCHASE, "a", "licence")).containsOnly(0L);
    }

    @Test
    void aServiceThatIsHeldRunsOnBeforeItsMeasureBegins() {
        Reading school = school().item("licence", yearly())
                .rule("licence", each(Driver.PUPILS))
                .holding("a", "licence", 40, acquired(2020))
                .measure(2029, 2029, Details.of("licence"))
                .computed();
        assertThat(school.row(Metric.PLANNED_STOCK, "a", "licence")).containsExactly(40L, 40L, 90L, 90L, 90L, 90L, 90L);
    }

    /// 90 pupils in nine grades are ten in each.
    @Test
    void aMeasureForSomeGradesReachesThosePupilsOnly() {
        Reading school = school().measure(2027, 2028, grades(5, 6))
                .measure(2029, 2030, grades(7, 9))
                .computed();
        assertThat(school.row(Metric.TARGET, "a", "tablet")).containsExactly(20L, 20L, 50L, 50L, 50L, 50L, 50L);
        assertThat(school.row(Metric.PURCHASE, "a", "tablet")).containsExactly(20L, 0L, 30L, 20L, 0L, 30L, 20L);
    }

    @Test
    void aMeasureForSomeGradesTakesItemsThatFollowNoPupilsAsAWhole() {
        Reading school = plan(2027, 4, 0)
                .school("a", GYMNASIUM, pupils(90), fact(Driver.CLASSROOMS, 12))
                .item("display")
                .rule("display", each(Driver.CLASSROOMS))
                .measure(2028, 2028, grades(5, 6))
                .computed();
        assertThat(school.row(Metric.PURCHASE, "a", "display")).containsExactly(0L, 12L, 0L, 0L);
    }
}
