package org.medienplan.calc.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.cohort;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.grades;
import static org.medienplan.testing.Details.phasedOutFrom;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.pupilsInGrade;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.BERUFSKOLLEG;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.testing.Reading;

/// A school that takes no new pupils loses its lowest grade first, one more each year.
class PhasingOutTest {

    @Test
    void aQuarterOfAPrimarySchoolLeavesEachYear() {
        Reading school = plan(2027, 5, 0)
                .school("a", GRUNDSCHULE, pupils(200), phasedOutFrom(2028))
                .computed();
        assertThat(school.row(Metric.PUPILS, "a")).containsExactly(200L, 150L, 100L, 50L, 0L);
    }

    @Test
    void recordedGradesLeaveOneAfterTheOther() {
        Reading school = plan(2027, 5, 0)
                .school(
                        "a",
                        GRUNDSCHULE,
                        phasedOutFrom(2028),
                        pupilsInGrade(1, 10),
                        pupilsInGrade(2, 20),
                        pupilsInGrade(3, 30),
                        pupilsInGrade(4, 40))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS), grades(3, 4))
                .computed();
        assertThat(school.row(Metric.PUPILS, "a")).containsExactly(100L, 90L, 70L, 40L, 0L);
        assertThat(school.row(Metric.DEMAND, "a", "tablet")).containsExactly(70L, 70L, 70L, 40L, 0L);
    }

    @Test
    void whatWasCountedWhilePhasingOutIsNotReducedAgain() {
        Reading school = plan(2027, 5, 0)
                .school("a", GRUNDSCHULE, phasedOutFrom(2027), fact(Driver.PUPILS, 160, 2027))
                .computed();
        assertThat(school.row(Metric.PUPILS, "a")).containsExactly(160L, 107L, 53L, 0L, 0L);
    }

    @Test
    void partTimePupilsLeaveWithTheOthers() {
        Reading school = plan(2027, 4, 0)
                .school("a", BERUFSKOLLEG, phasedOutFrom(2028), pupils(300), fact(Driver.PART_TIME_PUPILS, 150))
                .computed();
        assertThat(school.row(Metric.PART_TIME_PUPILS, "a")).containsExactly(150L, 100L, 50L, 0L);
        assertThat(school.row(Metric.COUNTED_PUPILS, "a")).containsExactly(210L, 140L, 70L, 0L);
    }

    @Test
    void aCohortRuleFollowsThePupilsThatAreLeft() {
        Reading school = plan(2027, 4, 0)
                .school("a", GRUNDSCHULE, phasedOutFrom(2028), pupils(200))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS), cohort(1, 4, CohortOwner.SCHOOL))
                .computed();
        assertThat(school.row(Metric.DEMAND, "a", "tablet")).containsExactly(50L, 50L, 50L, 50L);
    }
}
