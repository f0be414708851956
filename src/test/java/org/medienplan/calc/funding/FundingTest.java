package org.medienplan.calc.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.programme;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.BERUFSKOLLEG;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.Precondition;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

class FundingTest {

    private static final Set<SchoolCategory> GENERAL = Set.of(SchoolCategory.PRIMARY, SchoolCategory.SECONDARY);

    /// Ten boards of 1,000 € at school a in 2027, and so long a life that nothing is replaced.
    private static PlanBuilder boards() {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(20), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS));
    }

    @Test
    void aGrantPaysItsRateAndTheAuthorityTheRest() {
        Reading read = boards().programme("p").budget("p", 20_000).computed();
        assertThat(read.total(Metric.ELIGIBLE_COST)).isEqualTo(10_000_00);
        assertThat(read.total(Metric.FUNDED_COST)).isEqualTo(10_000_00);
        assertThat(read.total(Metric.GRANT)).isEqualTo(9_000_00);
        assertThat(read.total(Metric.OWN_SHARE)).isEqualTo(1_000_00);
        assertThat(read.total(Metric.OWN_MONEY)).isEqualTo(1_000_00);
    }

    /// Leipzig: 18,462,075 € of cost, 16,428,075 € granted, the rest, 11.0 percent, is own money.
    @Test
    void aFixedSumLeavesTheRestToTheAuthority() {
        Reading read = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 1))
                .item("board", euros(18_462_075), life(20))
                .rule("board", each(Driver.CLASSROOMS))
                .programme("p", with("rate", Share.ofPercent(100)))
                .budget("p", 16_428_075)
                .computed();
        assertThat(read.total(Metric.GRANT)).isEqualTo(16_428_075_00L);
        assertThat(read.total(Metric.OWN_MONEY)).isEqualTo(2_034_000_00L);
        assertThat(Math.round(1000.0 * read.total(Metric.OWN_MONEY) / read.total(Metric.COST)))
                .isEqualTo(110);
    }

    @Test
    void aBudgetThatIsUsedUpLeavesTheRestToOwnMoneyAndMoreUnitsBringNothing() {
        Reading read = boards().programme("p").budget("p", 4_500).computed();
        assertThat(read.total(Metric.GRANT)).isEqualTo(4_500_00);
        assertThat(read.total(Metric.FUNDED_COST)).isEqualTo(5_000_00);
        assertThat(read.total(Metric.OWN_MONEY)).isEqualTo(5_500_00);
        AuthorityFunding funding = funding(read);
        assertThat(funding.more(line(read), 6)).isZero();
        assertThat(funding.uses(
                        funding(read).lines().getFirst().payments().getFirst().programme()))
                .singleElement()
                .matches(LimitUse::isExhausted);
    }

    @Test
    void whileBudgetIsLeftMoreUnitsBringTheirRate() {
        Reading read = boards().programme("p").budget("p", 20_000).computed();
        assertThat(funding(read).more(line(read), 6)).isEqualTo(5_400_00);
    }

    /// A fifth of the volume of general schools, or 25,000 € a school: the better one counts, vocational schools are
    /// exempt. Network for 248,400 € lets mobile devices for 62,100 € be funded, together 310,500 €.
    @Test
    void mobileDevicesAreFundedUpToAFifthOfTheVolume() {
        Reading read = mobile(248_400, 100_000, 0).computed();
        assertThat(read.at(Metric.FUNDED_COST, 2027, "a")).isEqualTo(310_500_00);
        assertThat(ofItem(read, "tablet")).isEqualTo(62_100_00);
    }

    @Test
    void smallSchoolsAreBetterOffWithTheAmountForEachSchool() {
        Reading read = mobile(10_000, 100_000, 0).computed();
        assertThat(ofItem(read, "tablet")).isEqualTo(25_000_00);
    }

    @Test
    void vocationalSchoolsAreExemptFromTheLimitOnMobileDevices() {
        Reading read = mobile(10_000, 20_000, 70_000).computed();
        assertThat(read.at(Metric.FUNDED_COST, 2027, "v")).isEqualTo(70_000_00);
    }

    private static long ofItem(Reading read, String item) {
        return read.figure(FigureId.of(Metric.FUNDED_COST, 2027).forItem(item(item)))
                .value();
    }

    /// School a with network and tablets for some euros, vocational school v with tablets.
    private static PlanBuilder mobile(int network, int tablets, int vocational) {
        PlanBuilder plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, network), fact(Driver.TEACHERS, tablets))
                .item("network", euros(1), life(20), with("eligibility", "network"))
                .item("tablet", euros(1), life(20), with("eligibility", "mobile_devices"))
                .rule("network", each(Driver.CLASSROOMS))
                .rule("tablet", each(Driver.TEACHERS))
                .programme("p")
                .budget("p", 1_000_000)
                .cap("p", CapLevel.VOLUME, with("share", Share.ofPercent(20)), onMobile(), either())
                .cap("p", CapLevel.SCHOOL, with("amount", Money.ofEuros(25_000)), onMobile(), either());
        return vocational == 0 ? plan : plan.school("v", BERUFSKOLLEG, fact(Driver.TEACHERS, vocational));
    }

    private static Values onMobile() {
        return new Values(java.util.Map.of("categories", Set.of("mobile_devices"), "school_categories", GENERAL));
    }

    private static Values either() {
        return with("alternative", "mobile");
    }

    @Test
    void belowTheMinimumNothingIsGranted() {
        Reading read = boards().programme("p", with("minimum", Money.ofEuros(10_001)))
                .budget("p", 20_000)
                .computed();
        assertThat(read.total(Metric.GRANT)).isZero();
        assertThat(funding(read)
                        .isBelowMinimum(read.figures().plan().programmes().get(programme("p"))))
                .isTrue();
    }

    @Test
    void aCapForEachUnitLimitsTheFundedCost() {
        Reading read = boards().programme("p", with("rate", Share.ofPercent(100)))
                .budget("p", 20_000)
                .cap("p", CapLevel.UNIT, with("amount", Money.ofEuros(500)))
                .computed();
        assertThat(read.total(Metric.GRANT)).isEqualTo(5_000_00);
    }

    @Test
    void yearlyAmountsLapseOrCarryOver() {
        PlanBuilder later =
                boards().measure(2029, 2029).tranche("p", 2027, 3_000).tranche("p", 2029, 2_000);
        assertThat(later.programme("p").computed().total(Metric.GRANT)).isEqualTo(2_000_00);
        assertThat(later.programme("p", with("tranches", TrancheRule.CARRIES_OVER))
                        .computed()
                        .total(Metric.GRANT))
                .isEqualTo(5_000_00);
    }

    @Test
    void aStackableGrantPaysOnWhatTheOthersLeaveAndAnAllocationOnWhatIsLeftThen() {
        Reading read = boards().programme("p")
                .budget("p", 4_500)
                .programme("q", with("rate", Share.ofPercent(20)), with("stacking", Stacking.STACKABLE))
                .budget("q", 50_000)
                .programme("lump", with("kind", SourceKind.GENERAL_ALLOCATION), with("rate", Share.ofPercent(100)))
                .tranche("lump", 2027, 1_000)
                .computed();
        assertThat(read.total(Metric.GRANT)).isEqualTo(6_500_00);
        assertThat(read.total(Metric.OWN_MONEY)).isEqualTo(3_500_00);
        assertThat(read.total(Metric.ALLOCATION)).isEqualTo(1_000_00);
        assertThat(read.total(Metric.OWN_MONEY_AFTER)).isEqualTo(2_500_00);
        assertThat(read.figure(FigureId.of(Metric.GRANT).forProgramme(programme("q")))
                        .value())
                .isEqualTo(2_000_00);
    }

    @Test
    void anAllocationThatCarriesOverIsSpentAsEarlyAsItCan() {
        Reading read = plan(2027, 3, 2)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(1), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS))
                .programme(
                        "lump",
                        with("kind", SourceKind.GENERAL_ALLOCATION),
                        with("rate", Share.ofPercent(100)),
                        with("tranches", TrancheRule.CARRIES_OVER))
                .tranche("lump", 2027, 12_000)
                .tranche("lump", 2028, 3_000)
                .computed();
        assertThat(read.total(Metric.ALLOCATION, 2027)).isEqualTo(10_000_00);
        assertThat(read.total(Metric.ALLOCATION, 2028)).isEqualTo(5_000_00);
        assertThat(read.total(Metric.ALLOCATION, 2029)).isZero();
    }

    @Test
    void limitsThatCrossMakeAProgrammeUnusableAndSaySo() {
        Reading read = boards().school("b", GYMNASIUM, fact(Driver.CLASSROOMS, 5))
                .item("tablet", euros(10), with("eligibility", "mobile_devices"))
                .rule("tablet", each(Driver.CLASSROOMS))
                .programme("p")
                .budget("p", 20_000)
                .cap("p", CapLevel.AUTHORITY, with("amount", Money.ofEuros(50)), with("categories", Set.of("display")))
                .cap("p", CapLevel.SCHOOL, with("amount", Money.ofEuros(50)))
                .computed();
        assertThat(read.total(Metric.GRANT)).isZero();
        assertThat(verdict(read)).isEqualTo(Verdict.LIMITS_CROSS);
    }

    @Test
    void aProgrammeSaysWhyItDoesNotPay() {
        assertThat(verdict(boards().programme("p").computed())).isEqualTo(Verdict.NO_BUDGET);
        assertThat(verdict(with("school_categories", Set.of(SchoolCategory.VOCATIONAL))))
                .isEqualTo(Verdict.OTHER_SCHOOLS);
        assertThat(verdict(with("excluded_items", Set.of(item("board"))))).isEqualTo(Verdict.OTHER_ITEMS);
        assertThat(verdict(with("parts", Set.of()))).isEqualTo(Verdict.OTHER_PARTS);
        assertThat(verdict(with("costs_from", LocalDate.of(2028, 1, 1)))).isEqualTo(Verdict.TOO_EARLY);
        assertThat(verdict(with("complete_by", LocalDate.of(2027, 6, 29)))).isEqualTo(Verdict.TOO_LATE);
        assertThat(verdict(with("preconditions", Set.of(Precondition.MEDIA_CONCEPT))))
                .isEqualTo(Verdict.NO_CONCEPT);
    }

    @Test
    void aDeadlineInSummerIsKeptByWhatIsBoughtInTheFirstHalfYear() {
        assertThat(verdict(with("complete_by", LocalDate.of(2027, 6, 30)))).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void anOrderBeforeTheNoticeBlocksUnlessAnEarlyStartIsRecorded() {
        Values ordered = with("ordered", LocalDate.of(2027, 3, 1));
        PlanBuilder plan = boards().measure(2027, 2027, ordered).programme("p").budget("p", 20_000);
        assertThat(verdict(plan.computed())).isEqualTo(Verdict.BEGUN);
        plan.application("applied", "p").notice("n", "applied", LocalDate.of(2027, 4, 1), 9_000);
        assertThat(verdict(plan.computed())).isEqualTo(Verdict.BEGUN);
        plan.application("applied", "p", with("early_start", LocalDate.of(2027, 2, 1)));
        assertThat(verdict(plan.computed())).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void aRefusedApplicationBringsNothing() {
        PlanBuilder plan = boards().programme("p").budget("p", 20_000);
        plan.application("applied", "p", with("state", ApplicationState.REFUSED));
        assertThat(verdict(plan.computed())).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void whatComesFirstMustBeThereWhereTheProgrammeSaysSo() {
        PlanBuilder plan = boards().bundle("cabling")
                .bundle("bundle", with("after", Set.of(new RecordId(RecordType.BUNDLE, "cabling"))))
                .item("cable", euros(10), inBundle("cabling"))
                .rule("cable", each(Driver.CLASSROOMS))
                .programme("p", with("preconditions", Set.of(Precondition.BASIC_INFRASTRUCTURE)))
                .budget("p", 20_000);
        assertThat(verdict(plan.computed())).isEqualTo(Verdict.ELIGIBLE);
        plan.measure(2029, 2029, inBundle("cabling"));
        assertThat(verdict(plan.computed())).isEqualTo(Verdict.NO_BASIS);
    }

    @Test
    void whatAGrantStillBindsIsReplacedWithOwnMoneyOnly() {
        PlanBuilder plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(3), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS))
                .programme("p", with("earmarking_years", 5))
                .budget("p", 50_000)
                .application("applied", "p")
                .notice("n", "applied", LocalDate.of(2024, 1, 1), 3_600);
        RecordId notice = new RecordId(RecordType.NOTICE, "n");
        plan.holding("a", "board", 4, acquired(2024), with("notice", notice)).holding("a", "board", 6, acquired(2024));
        Reading read = plan.computed();
        assertThat(read.total(Metric.COST, 2027)).isEqualTo(10_000_00);
        assertThat(read.total(Metric.FUNDED_COST, 2027)).isEqualTo(6_000_00);
    }

    private static Verdict verdict(Values details) {
        return verdict(boards().programme("p", details).budget("p", 20_000).computed());
    }

    private static Verdict verdict(Reading read) {
        Figures figures = read.figures();
        return figures.funding().verdict(line(read), figures.plan().programmes().get(programme("p")));
    }

    private static CostLine line(Reading read) {
        return read.figures().lines(school("a")).stream()
                .filter(line -> line.item().equals(item("board")))
                .findFirst()
                .orElseThrow();
    }

    private static AuthorityFunding funding(Reading read) {
        return java.util.Objects.requireNonNull(
                read.figures().funding().authorities().get(PlanBuilder.AUTHORITY));
    }
}
