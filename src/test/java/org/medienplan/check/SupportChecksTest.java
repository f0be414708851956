package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.StaffingBasis;
import org.medienplan.plan.support.StaffingRule;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Services;

class SupportChecksTest {

    /// 100 tablets that take an hour each, paid by 50 € an hour.
    private static PlanBuilder looked() {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(100))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .item("hour", yearly(), expense(), euros(50))
                .put(Services.task("repair", 2))
                .put(Services.minutes("repair", "tablet", "60"));
    }

    private static PlanBuilder owned() {
        return looked().put(Services.owner("repair", ServiceParty.MUNICIPAL_IT));
    }

    private static PlanBuilder staffed(Integer capacity) {
        return owned().put(Services.staff(ServiceParty.MUNICIPAL_IT, "hour", 50, capacity));
    }

    @Test
    void aTaskWithoutOwnerGoesToWhoeverHasMostOfTheLevel() {
        CheckRig rig = CheckRig.on(staffed(9).put(Services.task("check", 2)), "task_owner_missing");
        assertThat(rig.place()).isEqualTo("service_task:check");
        assertThat(rig.repaired().taskRoles().rows())
                .filteredOn(role -> role.task().equals(Services.id("check")))
                .singleElement()
                .satisfies(role -> assertThat(role.party()).isEqualTo(ServiceParty.MUNICIPAL_IT));
    }

    @Test
    void ofTwoOwnersTheFirstFromTheSchoolOutwardsStays() {
        CheckRig rig =
                CheckRig.on(staffed(9).put(Services.owner("repair", ServiceParty.PROVIDER)), "task_owners_several");
        assertThat(rig.sentence()).contains("Städtische IT und Dienstleister");
        assertThat(rig.repaired().taskRoles().rows())
                .filteredOn(role -> role.part() == TaskPart.OWNER)
                .singleElement()
                .satisfies(role -> assertThat(role.party()).isEqualTo(ServiceParty.MUNICIPAL_IT));
    }

    @Test
    void anOwnerWithoutPostsIsToBeClarified() {
        assertThat(CheckRig.on(staffed(null), "owner_without_capacity").place())
                .isEqualTo("party_terms:municipal-it.capacity");
        CheckRig.on(staffed(2), "owner_without_capacity").saysNothing();
    }

    @Test
    void morePostsThanThereAreAreToBeClarified() {
        assertThat(CheckRig.on(staffed(1), "posts_above_capacity").sentence())
                .isEqualTo("Städtische IT: 2027 werden 2,0 Stellen gebraucht, vorhanden sind 1,0.");
        CheckRig.on(staffed(2), "posts_above_capacity").saysNothing();
    }

    @Test
    void aPaidTaskWithoutEffortIsAHint() {
        CheckRig.on(checkedBy(ServiceParty.SCHOOL), "task_effort_missing").saysNothing();
        assertThat(CheckRig.on(checkedBy(ServiceParty.MUNICIPAL_IT), "task_effort_missing")
                        .place())
                .isEqualTo("service_task:check");
    }

    private static PlanBuilder checkedBy(ServiceParty party) {
        return staffed(9).put(Services.task("check", 2)).put(Services.owner("check", party));
    }

    @Test
    void effortForDevicesThatNobodyNeedsIsAHint() {
        assertThat(CheckRig.on(
                                staffed(9)
                                        .item("board")
                                        .put(Services.task("clean", 2))
                                        .put(Services.owner("clean", ServiceParty.MUNICIPAL_IT))
                                        .put(Services.minutes("clean", "board", "10")),
                                "effort_without_units")
                        .place())
                .isEqualTo("effort_rule:clean.items");
    }

    @Test
    void devicesWithoutALicenceForTheirManagementAreToBeClarified() {
        PlanBuilder builder = staffed(9)
                .item("mdm", yearly(), expense())
                .rule("mdm", each(Driver.PUPILS, "0.4"))
                .put(Services.saving("repair", "tablet", "6", "mdm"));
        assertThat(CheckRig.on(builder, "devices_unlicensed").sentence()).startsWith("60 Geräte ohne „mdm“");
    }

    @Test
    void aProviderWithoutARateBlocks() {
        PlanBuilder builder = looked().item("call", yearly(), expense())
                .item("fee", yearly(), expense())
                .put(Services.owner("repair", ServiceParty.PROVIDER));
        assertThat(CheckRig.on(builder, "provider_without_rate").place()).isEqualTo("service_task:repair");
        CheckRig.on(builder.put(Services.provider("hour", "call", "1", "fee")), "provider_without_rate")
                .saysNothing();
    }

    @Test
    void theRateOfStaffFollowsFromItsPost() {
        CheckRig.on(staffed(9), "staff_rate_differs").saysNothing();
        PlanBuilder builder = staffed(9).item("hour", yearly(), expense(), euros(40));
        Plan repaired = CheckRig.on(builder, "staff_rate_differs").repaired();
        assertThat(repaired.items().get(Details.item("hour")).unitPrice().cents())
                .isEqualTo(5000);
    }

    @Test
    void operationBeginsWithTheDevices() {
        PlanBuilder builder = staffed(9)
                .bundle("support")
                .item("hour", yearly(), expense(), euros(50), inBundle("support"))
                .measure(2027, 2031)
                .measure(2029, 2031, with("bundle", new RecordId(RecordType.BUNDLE, "support")));
        Plan repaired = CheckRig.on(builder, "support_after_devices").repaired();
        assertThat(repaired.measures().rows())
                .allSatisfy(measure -> assertThat(measure.start()).isEqualTo(HalfYear.firstOf(2027)));
    }

    @Test
    void farFewerPostsThanEveryRuleAreAHint() {
        PlanBuilder builder = staffed(9)
                .put(new StaffingRule(
                        new RecordId(RecordType.STAFFING_RULE, "fixed"),
                        "zehn",
                        1,
                        "zehn",
                        StaffingBasis.FIXED,
                        java.util.Set.of(),
                        java.util.Set.of(),
                        java.util.Set.of(),
                        Decimal.of(10),
                        Decimal.ONE));
        assertThat(CheckRig.on(builder, "posts_few").place()).isEqualTo("posts/2031");
    }
}
