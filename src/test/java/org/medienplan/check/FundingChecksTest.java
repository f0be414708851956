package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.GrantMovement;
import org.medienplan.plan.funding.MovementKind;
import org.medienplan.plan.funding.Precondition;
import org.medienplan.plan.school.Authority;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.PlanBuilder;

/// The rig looks at plans on 24 November 2026.
class FundingChecksTest {

    private static final RecordId NOTICE = new RecordId(RecordType.NOTICE, "n");

    /// Ten boards of 1,000 € at school a in 2027.
    private static PlanBuilder boards() {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(20), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS));
    }

    /// A programme with a budget that is large enough.
    private static PlanBuilder funded(Values... details) {
        return boards().programme("p", details).budget("p", 20_000);
    }

    private static Values day(String field, int year, int month, int day) {
        return with(field, LocalDate.of(year, month, day));
    }

    private static GrantMovement moved(MovementKind kind, long euros) {
        return new GrantMovement(
                new RecordId(RecordType.GRANT_MOVEMENT, kind + "-" + euros),
                NOTICE,
                kind,
                LocalDate.of(2026, 5, 1),
                Money.ofEuros(euros),
                null);
    }

    private static PlanBuilder noticed(long euros, Values... details) {
        return funded(details)
                .application("Antrag", "p", with("state", ApplicationState.GRANTED))
                .notice("n", "Antrag", LocalDate.of(2026, 3, 1), euros);
    }

    @Test
    void aPlanWithoutProgrammesHasNothingToSayAboutFunding() {
        CheckRig.on(boards(), "budget_missing").saysNothing();
        CheckRig.on(boards(), "apply_by_missed").saysNothing();
    }

    @Test
    void aDeadlineOfApplicationIsToldWithTheDaysLeft() {
        CheckRig rig = CheckRig.on(funded(day("apply_by", 2026, 12, 31)), "apply_by_near");
        assertThat(rig.sentence())
                .isEqualTo("p: Die Antragsfrist endet am 31.12.2026, in 37 Tagen. Der Plan rechnet mit 9.000,00 €,"
                        + " ein Antrag ist nicht eingereicht.");
        assertThat(rig.place()).isEqualTo("programme:p.apply_by");
        CheckRig.on(funded(day("apply_by", 2027, 12, 31)), "apply_by_near").saysNothing();
        CheckRig.on(funded(day("apply_by", 2026, 12, 31)).application("x", "p"), "apply_by_near")
                .saysNothing();
    }

    @Test
    void aMissedDeadlineOfApplicationBlocks() {
        assertThat(CheckRig.on(funded(day("apply_by", 2026, 11, 23)), "apply_by_missed")
                        .sentence())
                .startsWith("p: Die Antragsfrist endete am 23.11.2026, vor 1 Tag.");
    }

    @Test
    void anApplicationAfterTheDeadlineIsNamed() {
        PlanBuilder plan = funded(day("apply_by", 2026, 1, 31));
        plan.application("x", "p", day("submitted", 2026, 2, 1));
        assertThat(CheckRig.on(plan, "application_late").place()).isEqualTo("application:x.submitted");
    }

    @Test
    void moneyThatIsNotCalledForIsToldBeforeAndAfterTheDay() {
        assertThat(CheckRig.on(
                                noticed(9_000, day("call_by", 2026, 12, 1)).put(moved(MovementKind.CALL, 4_000)),
                                "call_by_near")
                        .sentence())
                .contains("noch 7 Tage; 5.000,00 €");
        assertThat(CheckRig.on(noticed(9_000, day("call_by", 2026, 11, 1)), "call_by_missed")
                        .sentence())
                .contains("vor 23 Tagen; 9.000,00 €");
        CheckRig.on(noticed(9_000, day("call_by", 2026, 11, 1)).put(moved(MovementKind.CALL, 9_000)), "call_by_missed")
                .saysNothing();
    }

    @Test
    void aProofOfUseIsDueUntilItIsRecorded() {
        assertThat(CheckRig.on(noticed(9_000, day("prove_by", 2026, 12, 1)), "prove_by_near")
                        .place())
                .isEqualTo("programme:p.prove_by");
        PlanBuilder late = noticed(9_000, day("prove_by", 2026, 11, 1));
        assertThat(CheckRig.on(late, "prove_by_missed").cases()).hasSize(1);
        CheckRig.on(late.put(moved(MovementKind.PROOF, 10_000)), "prove_by_missed")
                .saysNothing();
    }

    @Test
    void aMeasureThatEndsTooLateIsMovedEarlier() {
        PlanBuilder plan = funded(day("complete_by", 2027, 12, 31)).measure(2028, 2028);
        CheckRig rig = CheckRig.on(plan, "complete_by_missed");
        assertThat(rig.sentence()).contains("10.000,00 €");
        Plan repaired = rig.repaired();
        assertThat(repaired.measures().rows().getFirst().end()).isEqualTo(new HalfYear(2027, 2));
        assertThat(repaired.measures().rows().getFirst().start()).isEqualTo(new HalfYear(2027, 1));
    }

    @Test
    void aProgrammeWithoutABudgetIsNamed() {
        assertThat(CheckRig.on(boards().programme("p"), "budget_missing").place())
                .isEqualTo("programme:p");
        CheckRig.on(funded(), "budget_missing").saysNothing();
    }

    @Test
    void aBudgetThatIsUsedUpSaysWhatGetsNoGrant() {
        assertThat(CheckRig.on(boards().programme("p").budget("p", 4_500), "budget_exhausted")
                        .sentence())
                .isEqualTo("p: Das Budget von 4.500,00 € ist ausgeschöpft, 5.000,00 € zuwendungsfähige Kosten bleiben"
                        + " ohne Zuwendung.");
        CheckRig.on(funded(), "budget_exhausted").saysNothing();
    }

    @Test
    void aYearlyAmountThatLapsesIsNamed() {
        PlanBuilder plan = boards().programme("p").tranche("p", 2027, 9_000).tranche("p", 2028, 5_000);
        assertThat(CheckRig.on(plan, "tranche_lapses").sentence())
                .contains("2028")
                .contains("5.000,00 €");
    }

    @Test
    void aLimitThatIsUsedUpIsNamedOnceForAllSchools() {
        PlanBuilder plan = funded().school("b", GYMNASIUM, fact(Driver.CLASSROOMS, 5))
                .cap("p", CapLevel.SCHOOL, with("amount", Money.ofEuros(3_000)));
        assertThat(CheckRig.on(plan, "cap_exhausted").sentence()).endsWith("ist an 2 Schulen ausgeschöpft.");
    }

    @Test
    void theAmountMissingForAMinimumIsToldAndLimitsThatCrossBlock() {
        assertThat(CheckRig.on(funded(with("minimum", Money.ofEuros(12_000))), "minimum_missed")
                        .sentence())
                .contains("es fehlen 2.000,00 €");
        PlanBuilder crossing = funded().school("b", GYMNASIUM, fact(Driver.CLASSROOMS, 5))
                .item("tablet", euros(10), with("eligibility", "mobile_devices"))
                .rule("tablet", each(Driver.CLASSROOMS))
                .cap("p", CapLevel.AUTHORITY, with("amount", Money.ofEuros(50)), with("categories", Set.of("display")))
                .cap("p", CapLevel.SCHOOL, with("amount", Money.ofEuros(50)));
        assertThat(CheckRig.on(crossing, "limits_cross").cases()).hasSize(1);
    }

    @Test
    void anOrderBeforeTheNoticeBlocks() {
        PlanBuilder plan = funded().measure(2027, 2027, day("ordered", 2026, 11, 2));
        assertThat(CheckRig.on(plan, "ordered_early").place()).endsWith(".ordered");
        plan.application("x", "p", day("early_start", 2026, 11, 1));
        CheckRig.on(plan, "ordered_early").saysNothing();
    }

    @Test
    void aSchoolWithoutAConceptLosesItsGrant() {
        assertThat(CheckRig.on(funded(with("preconditions", Set.of(Precondition.MEDIA_CONCEPT))), "concept_missing")
                        .place())
                .isEqualTo("school:a.media_concept");
    }

    @Test
    void basicEquipmentThatComesLaterIsNamed() {
        PlanBuilder plan = funded(with("preconditions", Set.of(Precondition.BASIC_INFRASTRUCTURE)))
                .bundle("cabling")
                .bundle("bundle", with("after", Set.of(new RecordId(RecordType.BUNDLE, "cabling"))))
                .item("cable", euros(10), inBundle("cabling"))
                .rule("cable", each(Driver.CLASSROOMS))
                .measure(2029, 2029, inBundle("cabling"));
        assertThat(CheckRig.on(plan, "basis_missing").sentence()).contains("10.000,00 €");
    }

    @Test
    void aProgrammeOfAnotherLandIsNamed() {
        assertThat(CheckRig.on(funded(with("state", "BY")), "programme_other_land")
                        .place())
                .isEqualTo("programme:p.state");
        CheckRig.on(funded(with("state", "NW")), "programme_other_land").saysNothing();
    }

    @Test
    void whatIsGrantedAgainWhileItIsBoundIsUsedLonger() {
        PlanBuilder plan = plan(2027, 6, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(3), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS))
                .programme("p", with("earmarking_years", 5))
                .budget("p", 50_000);
        CheckRig rig = CheckRig.on(plan, "granted_again");
        assertThat(rig.place()).isEqualTo("item:board.planning_life");
        assertThat(rig.repaired().items().get(item("board")).planningLife()).isEqualTo(5);
    }

    @Test
    void aSchoolThatClosesWhileItsDevicesAreBoundIsNamed() {
        PlanBuilder plan = noticed(9_000, with("earmarking_years", 5))
                .school("b", GYMNASIUM, with("closed", new HalfYear(2028, 1)))
                .holding("b", "board", 4, acquired(2026), with("notice", NOTICE));
        assertThat(CheckRig.on(plan, "school_closes_bound").sentence())
                .isEqualTo("Schule b schließt 2028, Geräte sind dort bis 2031 zweckgebunden.");
    }

    @Test
    void whatIsBoundAndReplacedIsAHint() {
        PlanBuilder plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 4))
                .item("board", euros(1_000), life(3), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS))
                .programme("p", with("earmarking_years", 5))
                .budget("p", 50_000)
                .application("x", "p")
                .notice("n", "x", LocalDate.of(2024, 1, 1), 3_600)
                .holding("a", "board", 4, acquired(2024), with("notice", NOTICE));
        assertThat(CheckRig.on(plan, "replaced_bound").sentence()).contains("4.000,00 €");
    }

    @Test
    void anApplicationForMoreThanThePlanIsBroughtDown() {
        PlanBuilder plan = funded().application("x", "p", with("amount", Money.ofEuros(12_000)));
        CheckRig rig = CheckRig.on(plan, "application_above_plan");
        assertThat(rig.sentence()).isEqualTo("x: Beantragt sind 12.000,00 €, der Plan kommt auf 9.000,00 €.");
        assertThat(rig.repaired().applications().rows().getFirst().amount()).isEqualTo(Money.ofEuros(9_000));
    }

    @Test
    void schoolsOfOthersAreTakenOutOfAnApplication() {
        RecordId other = new RecordId(RecordType.AUTHORITY, "other");
        PlanBuilder plan = funded().put(new Authority(other, "Kreis", "NW", null))
                .school("k", GYMNASIUM, with("authority", other))
                .application("x", "p", with("schools", Set.of(school("a"), school("k"))));
        Plan repaired = CheckRig.on(plan, "application_other_schools").repaired();
        assertThat(repaired.applications().rows().getFirst().schools()).containsExactly(school("a"));
    }

    @Test
    void applicationsForTheSameSchoolsOverlapAndAnAnsweredOneIsGranted() {
        PlanBuilder plan = funded().application("x", "p").application("y", "p", with("schools", Set.of(school("a"))));
        assertThat(CheckRig.on(plan, "application_overlap").cases()).hasSize(1);
        plan.notice("n", "x", LocalDate.of(2026, 3, 1), 9_000);
        CheckRig.on(plan, "application_answered").repaired();
    }

    @Test
    void theBudgetFollowsWhatIsGranted() {
        Plan less = CheckRig.on(noticed(6_000), "notice_below_plan").repaired();
        assertThat(less.programmeBudgets().rows().getFirst().amount()).isEqualTo(Money.ofEuros(6_000));
        Plan more = CheckRig.on(noticed(25_000), "notice_above_budget").repaired();
        assertThat(more.programmeBudgets().rows().getFirst().amount()).isEqualTo(Money.ofEuros(25_000));
    }

    @Test
    void receiptsAboveTheNoticeAreNamedUntilTheRestIsPaidBack() {
        PlanBuilder plan = noticed(9_000).put(moved(MovementKind.RECEIPT, 9_500));
        assertThat(CheckRig.on(plan, "receipts_above_notice").cases()).hasSize(1);
        CheckRig.on(plan.put(moved(MovementKind.REPAYMENT, 500)), "receipts_above_notice")
                .saysNothing();
    }
}
