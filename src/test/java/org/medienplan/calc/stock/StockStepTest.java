package org.medienplan.calc.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.cohort;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.investment.Condition;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

/// What is there, and what of it counts.
class StockStepTest {

    private static PlanBuilder school() {
        return plan(2027, 4, 2).school("a", GYMNASIUM, pupils(100)).item("tablet", life(4));
    }

    @Test
    void unitsCountFromTheirAcquisitionForTheirPlanningLife() {
        Reading school = school().holding("a", "tablet", 30, acquired(2025)).computed();
        assertThat(school.row(Metric.STOCK, "a", "tablet")).containsExactly(30L, 30L, 0L, 0L, 0L, 0L);
    }

    @Test
    void olderUnitsStayPresentButDoNotCount() {
        Reading school = school().holding("a", "tablet", 30, acquired(2015)).computed();
        assertThat(school.row(Metric.STOCK, "a", "tablet")).containsOnly(0L);
        assertThat(school.row(Metric.PRESENT, "a", "tablet")).containsOnly(30L);
    }

    @Test
    void defectiveUnitsAreThereButCountForNothingAndSoAreBoughtAnew() {
        Reading school = school().holding("a", "tablet", 30, acquired(2026), with("condition", Condition.DEFECTIVE))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.PRESENT, "a", "tablet")).containsOnly(30L);
        assertThat(school.row(Metric.STOCK, "a", "tablet")).containsOnly(0L);
        assertThat(school.row(Metric.REPLACEMENT, "a", "tablet").getFirst()).isZero();
    }

    @Test
    void unitsThatAreAlreadyOrderedCountFromTheYearInWhichTheyCome() {
        Reading school = school().holding("a", "tablet", 30, acquired(2028)).computed();
        assertThat(school.row(Metric.PRESENT, "a", "tablet")).containsExactly(0L, 30L, 30L, 30L, 30L, 30L);
        assertThat(school.row(Metric.STOCK, "a", "tablet")).containsExactly(0L, 30L, 30L, 30L, 30L, 0L);
    }

    /// Ten units over four years before the plan: 2, 2, 3 and 3 of them, the older ones ending first.
    @Test
    void unknownYearsAreSpreadEvenlyOverTheLifeWithTheRestOnTheYoungerYears() {
        Reading school = school().holding("a", "tablet", 10).computed();
        assertThat(school.row(Metric.STOCK, "a", "tablet")).containsExactly(8L, 6L, 3L, 0L, 0L, 0L);
        assertThat(school.row(Metric.PRESENT, "a", "tablet")).containsOnly(10L);
    }

    @Test
    void whatEndsOfUnitsOfUnknownAgeIsReplacedYearByYear() {
        Reading school = school().holding("a", "tablet", 100)
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.REPLACEMENT, "a", "tablet")).containsExactly(25L, 25L, 25L, 25L, 25L, 25L);
        assertThat(school.row(Metric.ADDITION, "a", "tablet")).containsOnly(0L);
    }

    @Test
    void aServiceThatRunsGoesOnWithoutAnEnd() {
        Reading school = school().item("line", yearly(), life(1))
                .holding("a", "line", 1, acquired(2010))
                .holding("a", "line", 1)
                .computed();
        assertThat(school.row(Metric.STOCK, "a", "line")).containsOnly(2L);
    }

    /// Grades 5 to 6: a device that leaves with its pupils counts for two years, not for four.
    @Test
    void devicesOfACohortCountForAsLongAsItStaysInTheGrades() {
        PlanBuilder leaving = school().rule("tablet", each(Driver.PUPILS), cohort(5, 6, CohortOwner.COHORT))
                .holding("a", "tablet", 9, acquired(2026));
        assertThat(leaving.computed().row(Metric.STOCK, "a", "tablet")).containsExactly(9L, 0L, 0L, 0L, 0L, 0L);
        PlanBuilder staying = school().rule("tablet", each(Driver.PUPILS), cohort(5, 6, CohortOwner.SCHOOL))
                .holding("a", "tablet", 9, acquired(2026));
        assertThat(staying.computed().row(Metric.STOCK, "a", "tablet")).containsExactly(9L, 9L, 9L, 0L, 0L, 0L);
    }

    @Test
    void theGapIsWhatRecordedHoldingsDoNotMeet() {
        Reading school = school().holding("a", "tablet", 30, acquired(2025))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.row(Metric.GAP, "a", "tablet")).containsExactly(70L, 70L, 100L, 100L, 100L, 100L);
    }
}
