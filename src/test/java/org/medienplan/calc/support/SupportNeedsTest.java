package org.medienplan.calc.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.BERUFSKOLLEG;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;
import org.medienplan.testing.Services;

class SupportNeedsTest {

    private static final int YEAR = 2027;

    private static PlanBuilder school() {
        return plan(YEAR, 3, 1)
                .school("a", GYMNASIUM, pupils(100))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .item("hour", yearly(), expense(), euros(50))
                .rule("hour", each(Driver.PUPILS, "2"));
    }

    private static PlanBuilder repaired() {
        return school().put(Services.task("repair", 2))
                .put(Services.minutes("repair", "tablet", "10"))
                .put(Services.owner("repair", ServiceParty.MUNICIPAL_IT))
                .put(Services.staff(ServiceParty.MUNICIPAL_IT, "hour", 1600, null));
    }

    @Test
    void withoutAServiceCatalogueTheStandardCounts() {
        assertThat(school().computed().of(Metric.DEMAND, YEAR, "a", "hour")).isEqualTo(200);
    }

    @Test
    void withAServiceCatalogueItsHoursCountInsteadAndAreRoundedOnce() {
        Reading reading = repaired().computed();
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "hour")).isEqualTo(17);
        assertThat(reading.of(Metric.COST, YEAR, "a", "hour")).isEqualTo(17 * 5000);
        assertThat(reading.total(Metric.SUPPORT_HOURS, YEAR)).isEqualTo(17);
        assertThat(reading.total(Metric.POSTS, YEAR)).isEqualTo(10_625);
    }

    @Test
    void severalTasksAddUpExactlyBeforeTheyAreRounded() {
        Reading reading = repaired()
                .put(Services.task("check", 2))
                .put(Services.cases("check", "tablet", "10", "20"))
                .put(Services.owner("check", ServiceParty.MUNICIPAL_IT))
                .computed();
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "hour")).isEqualTo(20);
    }

    @Test
    void workOfTheSchoolIsEffortAndNoMoney() {
        Reading reading = school().put(Services.task("repair", 1))
                .put(Services.minutes("repair", "tablet", "10"))
                .put(Services.owner("repair", ServiceParty.SCHOOL))
                .put(Services.staff(ServiceParty.MUNICIPAL_IT, "hour", 1600, null))
                .computed();
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "hour")).isZero();
    }

    @Test
    void aTaskForOneCategoryArisesAtItsSchoolsOnly() {
        Reading reading = school().school("b", BERUFSKOLLEG, pupils(60))
                .put(Services.task("repair", 2, SchoolCategory.VOCATIONAL))
                .put(Services.minutes("repair", "tablet", "60"))
                .put(Services.owner("repair", ServiceParty.MUNICIPAL_IT))
                .put(Services.staff(ServiceParty.MUNICIPAL_IT, "hour", 1600, null))
                .computed();
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "hour")).isZero();
        assertThat(reading.of(Metric.DEMAND, YEAR, "b", "hour")).isEqualTo(60);
    }

    @Test
    void centralManagementSavesTimeOnlyForDevicesWithALicence() {
        Reading reading = repaired()
                .item("mdm", yearly(), expense())
                .rule("mdm", each(Driver.PUPILS, "0.5"))
                .put(Services.saving("repair", "tablet", "6", "mdm"))
                .computed();
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "hour")).isEqualTo(12);
    }

    @Test
    void aProviderWhoOperatesIsPaidByHoursCallOutsAndOneFeeForASchool() {
        Reading reading = school().item("call", yearly(), expense())
                .item("fee", yearly(), expense())
                .put(Services.task("repair", 2))
                .put(Services.minutes("repair", "tablet", "10"))
                .put(Services.owner("repair", ServiceParty.PROVIDER))
                .put(Services.provider("hour", "call", "2.5", "fee"))
                .computed();
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "hour")).isEqualTo(17);
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "call")).isEqualTo(3);
        assertThat(reading.of(Metric.DEMAND, YEAR, "a", "fee")).isEqualTo(1);
        assertThat(reading.total(Metric.POSTS, YEAR)).isZero();
    }

    @Test
    void postsAreExplainedByHoursAndHoursByTasks() {
        Reading reading = repaired().computed();
        var posts = reading.figures().explain(FigureId.of(Metric.POSTS, YEAR)).orElseThrow();
        assertThat(posts.lines()).hasSize(3);
        var hours = reading.figures()
                .explain(FigureId.of(Metric.SUPPORT_HOURS, YEAR))
                .orElseThrow();
        assertThat(hours.lines().toString())
                .contains("trace.support.units", "Count[count=100]", "demand/2027/item:tablet");
    }
}
