package org.medienplan.calc.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.fromPlanYear;
import static org.medienplan.testing.Details.largestCounts;
import static org.medienplan.testing.Details.ofStandard;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.onlyFor;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.ratio;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

/// How rules and deviations make up the demand of a school.
class DemandStepTest {

    private static PlanBuilder school() {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(100), fact(Driver.CLASSROOMS, 10))
                .item("tablet")
                .item("case")
                .item("cart");
    }

    private static long demand(PlanBuilder plan, String item) {
        return plan.computed().of(Metric.DEMAND, 2027, "a", item);
    }

    @Test
    void rulesForTheSameItemAddUp() {
        assertThat(demand(
                        school().rule("tablet", each(Driver.PUPILS)).rule("tablet", each(Driver.CLASSROOMS)), "tablet"))
                .isEqualTo(110);
    }

    @Test
    void aRuleThatTakesTheMaximumCountsWhereItIsLargerThanTheSumOfTheOthers() {
        PlanBuilder plan = school().rule("tablet", each(Driver.CLASSROOMS))
                .rule("tablet", each(Driver.CLASSROOMS, "2"))
                .rule("tablet", oneFor(4, Driver.PUPILS), largestCounts());
        assertThat(demand(plan, "tablet")).isEqualTo(30);
        assertThat(demand(plan.rule("tablet", oneFor(2, Driver.PUPILS), largestCounts()), "tablet"))
                .isEqualTo(50);
    }

    @Test
    void aRuleAppliesToItsCategoriesOnly() {
        PlanBuilder plan = school().rule("tablet", each(Driver.PUPILS), onlyFor(SchoolCategory.PRIMARY));
        assertThat(demand(plan, "tablet")).isZero();
        Reading both = plan.school("b", GRUNDSCHULE, pupils(200)).computed();
        assertThat(both.of(Metric.DEMAND, 2027, "b", "tablet")).isEqualTo(200);
    }

    @Test
    void aSchoolMayHaveAStandardOfItsOwn() {
        RecordId own = new RecordId(RecordType.STANDARD, "own");
        PlanBuilder plan = school().put(new Standard(own, "own", null, null, null))
                .rule("tablet", each(Driver.PUPILS))
                .rule("tablet", oneFor(10, Driver.PUPILS), ofStandard("own"))
                .school("b", GYMNASIUM, pupils(100), with("standard", own));
        assertThat(plan.computed().of(Metric.DEMAND, 2027, "a", "tablet")).isEqualTo(100);
        assertThat(plan.computed().of(Metric.DEMAND, 2027, "b", "tablet")).isEqualTo(10);
    }

    @Test
    void anItemMayFollowTheDemandForAnotherThroughAChain() {
        PlanBuilder plan = school().rule("cart", oneFor(2, "case"))
                .rule("case", oneFor(16, "tablet"))
                .rule("tablet", each(Driver.PUPILS));
        assertThat(demand(plan, "case")).isEqualTo(7);
        assertThat(demand(plan, "cart")).isEqualTo(4);
    }

    @Test
    void itemsThatFollowEachOtherInACircleAreNotKnown() {
        PlanBuilder plan = school().rule("cart", oneFor(1, "case"))
                .rule("case", oneFor(1, "cart"))
                .rule("tablet", oneFor(1, "cart"));
        for (String item : new String[] {"cart", "case", "tablet"}) {
            assertThat(plan.computed().isMissing(Metric.DEMAND, 2027, "a", item))
                    .isTrue();
        }
    }

    @Test
    void rulesOfTwoStandardsMakeNoCircleTogether() {
        PlanBuilder plan = school().put(
                        new Standard(new RecordId(RecordType.STANDARD, "other"), "other", null, null, null))
                .rule("tablet", each(Driver.PUPILS))
                .rule("cart", oneFor(10, "tablet"))
                .rule("tablet", oneFor(1, "cart"), ofStandard("other"));
        assertThat(demand(plan, "cart")).isEqualTo(10);
        assertThat(plan.computed().isMissing(Metric.DEMAND, 2027, "a", "cart")).isFalse();
    }

    @Test
    void anItemThatThePlanDoesNotHaveGivesAnUnknownDemand() {
        assertThat(school().rule("cart", oneFor(1, "no-such-item"))
                        .computed()
                        .isMissing(Metric.DEMAND, 2027, "a", "cart"))
                .isTrue();
    }

    @Test
    void aDeviationReplacesWhatTheStandardAsksFor() {
        PlanBuilder plan = school().rule("tablet", each(Driver.PUPILS));
        assertThat(demand(plan.deviation("a", "tablet", DeviationMode.REPLACE, 20), "tablet"))
                .isEqualTo(20);
    }

    @Test
    void theLatestReplacingDeviationHoldsAndAddingOnesAddUp() {
        Reading school = school().rule("tablet", each(Driver.PUPILS))
                .deviation("a", "tablet", DeviationMode.REPLACE, 20)
                .deviation("a", "tablet", DeviationMode.REPLACE, 50, with("from_year", 2028))
                .deviation("a", "tablet", DeviationMode.ADD, 3)
                .deviation("a", "tablet", DeviationMode.ADD, 4, with("from_year", 2029))
                .computed();
        assertThat(school.row(Metric.DEMAND, "a", "tablet")).containsExactly(23L, 53L, 57L);
    }

    @Test
    void aDeviationMakesAnUnknownDemandKnownByReplacingItNotByAdding() {
        PlanBuilder plan = school().school("b", GYMNASIUM).rule("tablet", each(Driver.PUPILS));
        assertThat(plan.deviation("b", "tablet", DeviationMode.ADD, 5)
                        .computed()
                        .isMissing(Metric.DEMAND, 2027, "b", "tablet"))
                .isTrue();
        Reading replaced =
                plan.deviation("b", "tablet", DeviationMode.REPLACE, 20).computed();
        assertThat(replaced.isMissing(Metric.DEMAND, 2027, "b", "tablet")).isFalse();
        assertThat(replaced.of(Metric.DEMAND, 2027, "b", "tablet")).isEqualTo(25);
    }

    @Test
    void itemsThatFollowAnotherFollowItsDeviationToo() {
        PlanBuilder plan = school().rule("tablet", each(Driver.PUPILS))
                .rule("case", oneFor(16, "tablet"))
                .deviation("a", "tablet", DeviationMode.REPLACE, 16);
        assertThat(demand(plan, "case")).isEqualTo(1);
    }

    @Test
    void itemsThatFollowAnotherFollowItsDeviationFromTheYearInWhichItBegins() {
        Reading school = school().rule("tablet", each(Driver.PUPILS))
                .rule("case", oneFor(10, "tablet"))
                .deviation("a", "tablet", DeviationMode.REPLACE, 20, with("from_year", 2029))
                .computed();
        assertThat(school.row(Metric.DEMAND, "a", "case")).containsExactly(10L, 10L, 2L);
    }

    @Test
    void centralItemsAreTheAuthoritysAndOnlyThose() {
        Reading city = school().rule("cart", each(Driver.AUTHORITIES, "2"))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(city.cell(Metric.DEMAND, 2027, PlanBuilder.AUTHORITY, "cart").value())
                .isEqualTo(2);
        assertThat(city.of(Metric.DEMAND, 2027, "a", "cart")).isZero();
        assertThat(city.cell(Metric.DEMAND, 2027, PlanBuilder.AUTHORITY, "tablet")
                        .value())
                .isZero();
    }

    @Test
    void centralItemsDoNotDependOnSchoolCategories() {
        Reading city = school().rule("cart", each(Driver.AUTHORITIES), onlyFor(SchoolCategory.SECONDARY))
                .computed();
        assertThat(city.total(Metric.DEMAND, 2027)).isEqualTo(1);
    }

    @Test
    void aSchoolWhoseTypeThePlanDoesNotHaveHasAnUnknownDemand() {
        Reading school = school().school(
                        "a", GYMNASIUM, pupils(100), with("school_type", new RecordId(RecordType.SCHOOL_TYPE, "gone")))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.isMissing(Metric.DEMAND, 2027, "a", "tablet")).isTrue();
    }

    @Test
    void aPhasedItemPhasesWhatFollowsIt() {
        Reading school = school().rule("tablet", ratio(Driver.PUPILS, "1", "1"), fromPlanYear(2))
                .rule("case", oneFor(10, "tablet"))
                .computed();
        assertThat(school.row(Metric.DEMAND, "a", "case")).containsExactly(0L, 10L, 10L);
        assertThat(school.figure(FigureId.of(Metric.DEMAND, 2027)).isComplete()).isTrue();
    }
}
