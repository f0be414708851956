package org.medienplan.calc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.price;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.Platforms.chosen;
import static org.medienplan.testing.Platforms.offered;
import static org.medienplan.testing.Platforms.old;
import static org.medienplan.testing.Platforms.step;
import static org.medienplan.testing.Platforms.system;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.OldServiceBasis;
import org.medienplan.plan.support.SystemFamily;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Platforms;
import org.medienplan.testing.Reading;
import org.medienplan.testing.Seeds;
import org.medienplan.trace.Derivation;

/// What the chosen platform and the systems of devices need.
class PlatformNeedsTest {

    /// A gymnasium with 800 pupils and 60 teachers, a primary school with 200 and 15; by the standard each pupil has an
    /// account.
    private static PlanBuilder schools() {
        return plan(2027, 5, 3)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.TEACHERS, 60))
                .school("b", GRUNDSCHULE, pupils(200), fact(Driver.TEACHERS, 15))
                .item("account", euros(13), yearly(), expense())
                .item("switch", euros(5), yearly(), expense())
                .item("server", euros(900), yearly(), expense())
                .rule("account", each(Driver.PUPILS));
    }

    @Test
    void aPlanWithoutADecisionStaysAsItIs() {
        PlanBuilder undecided = schools()
                .put(offered("cloud"))
                .put(step("2028-H1", 100, 100))
                .put(old("server", OldServiceBasis.SCHOOLS, 2028));
        assertThat(undecided.computed().row(Metric.COST, "a", "account"))
                .isEqualTo(schools().computed().row(Metric.COST, "a", "account"));
        assertThat(undecided.computed().total(Metric.COST))
                .isEqualTo(schools().computed().total(Metric.COST));
    }

    @Test
    void withoutStepsEverybodyHasAnAccountAndNobodyIsSwitched() {
        Reading read = schools().put(chosen("cloud", "account", "switch")).computed();
        assertThat(read.of(Metric.DEMAND, 2027, "a", "account")).isEqualTo(860);
        assertThat(read.of(Metric.DEMAND, 2031, "b", "account")).isEqualTo(215);
        assertThat(read.of(Metric.COST, 2027, "a", "account")).isEqualTo(860 * 1300);
        assertThat(read.row(Metric.DEMAND, "a", "switch")).containsOnly(0L);
    }

    @Test
    void accountsCountInTheMeanOfTheHalfYearsAndEachIsSwitchedOnce() {
        Reading read = schools()
                .put(chosen("cloud", "account", "switch"))
                .put(step("2027-H2", 50, 100, SchoolCategory.SECONDARY))
                .put(step("2028-H2", 100, 100, SchoolCategory.SECONDARY))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "account")).startsWith(230L, 660L, 860L, 860L);
        assertThat(read.row(Metric.DEMAND, "a", "switch")).startsWith(460L, 400L, 0L, 0L);
        assertThat(read.of(Metric.COST, 2028, "a", "account")).isEqualTo(660 * 1300);
        assertThat(read.of(Metric.COST, 2028, "a", "switch")).isEqualTo(400 * 500);
    }

    @Test
    void aSchoolWithoutAStepHasNoAccountsEvenIfTheStandardAsksForThem() {
        Reading read = schools()
                .put(chosen("cloud", "account", "switch"))
                .put(step("2027-H1", 100, 100, SchoolCategory.SECONDARY))
                .computed();
        assertThat(read.row(Metric.DEMAND, "b", "account")).containsOnly(0L);
    }

    @Test
    void nobodyHasAccountsOfAPlatformThatWasNotChosen() {
        Reading read = schools()
                .item("cloud-account", euros(9), yearly(), expense())
                .put(chosen("cloud", "cloud-account", null))
                .put(Platforms.offeredFor("local", "account"))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "account")).containsOnly(0L);
        assertThat(read.of(Metric.DEMAND, 2027, "a", "cloud-account")).isEqualTo(860);
    }

    @Test
    void aStepThatReachesLessTakesNothingAway() {
        Reading read = schools()
                .put(chosen("cloud", "account", null))
                .put(step("2027-H1", 80, 100))
                .put(step("2028-H1", 30, 0))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "account")).containsOnly(700L);
    }

    @Test
    void stepsBeforeThePlanSwitchNobodyInIt() {
        Reading read = schools()
                .put(chosen("cloud", "account", "switch"))
                .put(step("2026-H2", 100, 100))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "account")).containsOnly(860L);
        assertThat(read.row(Metric.DEMAND, "a", "switch")).containsOnly(0L);
    }

    @Test
    void anOldServiceRunsAsLongAsItIsRecorded() {
        Reading read = schools()
                .put(chosen("cloud", "account", null))
                .put(old("server", OldServiceBasis.SCHOOLS, 2028))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "server")).containsExactly(1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(schools()
                        .put(chosen("cloud", "account", null))
                        .put(old("server", OldServiceBasis.AUTHORITY, 0))
                        .computed()
                        .cell(Metric.COST, 2031, PlanBuilder.AUTHORITY, "server")
                        .value())
                .isEqualTo(90_000);
    }

    @Test
    void anOldServiceByAccountIsPaidForThoseThatWait() {
        Reading read = schools()
                .put(chosen("cloud", "account", null))
                .put(step("2027-H2", 50, 100, SchoolCategory.SECONDARY))
                .put(step("2028-H2", 100, 100, SchoolCategory.SECONDARY))
                .put(old("server", OldServiceBasis.ACCOUNTS, 2030))
                .computed();
        assertThat(read.row(Metric.DEMAND, "a", "server")).startsWith(630L, 200L, 0L, 0L);
        assertThat(read.row(Metric.DEMAND, "b", "server")).containsOnly(0L);
    }

    @Test
    void unknownPupilsMakeAccountsUnknown() {
        Reading read = plan(2027, 3, 0)
                .school("a", GYMNASIUM)
                .item("account", euros(13), yearly())
                .put(chosen("cloud", "account", null))
                .computed();
        assertThat(read.isMissing(Metric.DEMAND, 2027, "a", "account")).isTrue();
    }

    @Test
    void aPriceOfNothingCostsNothing() {
        Reading read = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.TEACHERS, 60))
                .item("account", price(Money.ZERO), yearly())
                .put(chosen("cloud", "account", null))
                .computed();
        assertThat(read.of(Metric.DEMAND, 2027, "a", "account")).isEqualTo(860);
        assertThat(read.total(Metric.COST)).isZero();
    }

    @Test
    void devicesWithASystemAskForTheirLicence() {
        PlanBuilder devices = schools()
                .item("tablet", euros(500))
                .item("board", euros(5_000))
                .item("mdm", euros(9), yearly())
                .rule("tablet", each(Driver.PUPILS, "0.5"))
                .rule("board", each(Driver.TEACHERS, "0.5"));
        assertThat(devices.computed().of(Metric.DEMAND, 2027, "a", "mdm")).isZero();
        Reading read = devices.put(system("tablet", SystemFamily.IPADOS, "mdm"))
                .put(system("board", SystemFamily.ANDROID, "mdm"))
                .computed();
        assertThat(read.of(Metric.DEMAND, 2027, "a", "mdm")).isEqualTo(430);
    }

    @Test
    void licencesThatTheStandardAsksForServeTheSameDevices() {
        Reading read = schools()
                .item("tablet", euros(500))
                .item("mdm", euros(9), yearly())
                .rule("tablet", each(Driver.PUPILS, "0.5"))
                .rule("mdm", each(Driver.PUPILS))
                .put(system("tablet", SystemFamily.IPADOS, "mdm"))
                .computed();
        assertThat(read.of(Metric.DEMAND, 2027, "a", "mdm")).isEqualTo(800);
    }

    @Test
    void theDerivationLeadsFromAccountsToPupilsAndSteps() {
        Plan plan = schools()
                .put(chosen("cloud", "account", null))
                .put(step("2027-H2", 50, 100))
                .build();
        FigureId figure =
                FigureId.of(Metric.DEMAND, 2027).forHolder(Details.school("a")).forItem(Details.item("account"));
        Derivation derivation = Figures.of(plan).explain(figure).orElseThrow();
        assertThat(derivation.lines().stream().map(PlatformNeedsTest::place).toList())
                .contains(
                        FieldRef.whole(Platforms.candidateId("cloud")),
                        FigureId.of(Metric.PUPILS, 2027).forHolder(Details.school("a")),
                        new FieldRef(step("2027-H2", 50, 100).id(), "pupils"),
                        new FieldRef(step("2027-H2", 50, 100).id(), "staff"));
    }

    private static @Nullable Place place(Derivation.Line line) {
        return switch (line) {
            case Derivation.Input input -> input.place();
            case Derivation.Rule rule -> rule.place();
        };
    }

    @TestFactory
    Stream<DynamicTest> allAccountsSwitchedFromTheStartAreThoseOfTheDrivers() {
        return Seeds.each(20, random -> {
            int pupils = random.nextInt(2_000);
            int teachers = random.nextInt(150);
            Reading read = plan(2027, 5, 2)
                    .school("a", GYMNASIUM, pupils(pupils), fact(Driver.TEACHERS, teachers))
                    .item("account", euros(13), yearly())
                    .put(chosen("cloud", "account", null))
                    .put(step("2027-H1", 100, 100))
                    .computed();
            List<Long> accounts = read.row(Metric.DEMAND, "a", "account");
            assertThat(accounts).containsOnly((long) pupils + teachers);
        });
    }

    @TestFactory
    Stream<DynamicTest> inTheEndAsManyAreSwitchedAsHaveAnAccount() {
        return Seeds.each(20, random -> {
            int pupils = random.nextInt(2_000);
            Reading read = plan(2027, 5, 2)
                    .school("a", GYMNASIUM, pupils(pupils), fact(Driver.TEACHERS, 0))
                    .item("account", euros(13), yearly())
                    .item("switch", euros(13), yearly())
                    .put(chosen("cloud", "account", "switch"))
                    .put(step("2027-H2", random.nextInt(101), 0))
                    .put(step("2029-H1", random.nextInt(101), 0))
                    .put(step("2030-H2", random.nextInt(101), 0))
                    .computed();
            long switched = read.row(Metric.DEMAND, "a", "switch").stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(switched)
                    .isBetween(
                            read.of(Metric.DEMAND, 2031, "a", "account") - 2,
                            read.of(Metric.DEMAND, 2031, "a", "account") + 2);
        });
    }
}
