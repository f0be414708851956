package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fromPlanYear;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.priceOf;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.ratio;
import static org.medienplan.testing.Details.rise;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.catalogue.Certainty;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Driver;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;

class CatalogueChecksTest {

    private static PlanBuilder tablets(Values... details) {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800))
                .item("tablet", details)
                .rule("tablet", oneFor(4, Driver.PUPILS));
    }

    private static PlanBuilder rule(Values... details) {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800))
                .item("tablet")
                .rule("tablet", details);
    }

    @Test
    void demandWithoutAPriceBlocks() {
        assertThat(CheckRig.on(tablets(euros(0)), "price_missing").place()).isEqualTo("item:tablet.unit_price");
        assertThat(CheckRig.on(tablets(euros(0)).item("cable", euros(0)), "price_missing")
                        .cases())
                .hasSize(1);
    }

    @Test
    void anOldPriceIsToBeClarified() {
        assertThat(CheckRig.on(tablets(priceOf(2024)), "price_old").sentence()).contains("2024");
        CheckRig.on(tablets(priceOf(2025)), "price_old").saysNothing();
    }

    @Test
    void pricesThatNeverRiseAreAHint() {
        assertThat(CheckRig.on(tablets(), "rise_missing").place()).isEqualTo("bundle:bundle.price_rise");
        CheckRig.on(tablets().bundle("bundle", rise("0.02")), "rise_missing").saysNothing();
    }

    @Test
    void aLifeShorterThanTheEarmarkingIsExtended() {
        CheckRig rig = CheckRig.on(tablets(life(4), with("earmarking_years", 5)), "earmarked_longer");
        assertThat(rig.repaired().items().get(Details.item("tablet")).planningLife())
                .isEqualTo(5);
    }

    @Test
    void aLifeShorterThanTheDepreciationIsAHint() {
        assertThat(CheckRig.on(tablets(life(4), with("depreciation_life", 8)), "depreciated_longer")
                        .sentence())
                .contains("Nutzung 4 Jahre, Abschreibung 8");
    }

    @Test
    void aMissingAccountIsTakenFromTheBundleWhereItHasOne() {
        PlanBuilder builder = tablets().item("pen", with("account", "0821"));
        CheckRig rig = CheckRig.on(builder, "account_missing");
        assertThat(rig.repaired().items().get(Details.item("tablet")).account()).isEqualTo("0821");
        assertThat(CheckRig.on(tablets(), "account_missing")
                        .finding()
                        .orElseThrow()
                        .repair())
                .isEmpty();
    }

    @Test
    void aMissingCategoryOfGrantsIsAHint() {
        assertThat(CheckRig.on(tablets(), "eligibility_missing").place()).isEqualTo("item:tablet.eligibility");
    }

    @Test
    void aPlanThatRestsOnEstimatesSaysSo() {
        assertThat(CheckRig.on(tablets(), "estimates").sentence()).startsWith("100 % der Kosten");
        CheckRig.on(tablets(with("certainty", Certainty.OFFER)), "estimates").saysNothing();
    }

    @Test
    void thirtyDevicesForAPupilAreAsManyPupilsForADevice() {
        CheckRig rig = CheckRig.on(rule(ratio(Driver.PUPILS, "30", "1")), "ratio_transposed");
        Rule repaired = rig.repaired().rules().rows().getFirst();
        assertThat(repaired.amount()).isEqualTo(Decimal.ONE);
        assertThat(repaired.per()).isEqualTo(Decimal.of(30));
        CheckRig.on(rule(ratio(Driver.PUPILS, "1", "30")), "ratio_transposed").saysNothing();
    }

    @Test
    void aRatioThatFitsNeitherWayIsUnlikely() {
        PlanBuilder builder = rule(ratio(Driver.PUPILS, "5000", "1"));
        assertThat(CheckRig.on(builder, "ratio_unlikely").sentence()).contains("5.000 auf je 1");
        CheckRig.on(builder, "ratio_transposed").saysNothing();
    }

    @Test
    void aRuleThatAsksForNothingIsDeleted() {
        assertThat(CheckRig.on(rule(each(Driver.PUPILS, "0")), "rule_without_effect")
                        .repaired()
                        .rules()
                        .rows())
                .isEmpty();
    }

    @Test
    void aPhaseInBeyondThePlanIsBroughtToItsEnd() {
        CheckRig rig = CheckRig.on(rule(each(Driver.PUPILS), fromPlanYear(7)), "rule_late");
        assertThat(rig.repaired().rules().rows().getFirst().phaseYears()).isEqualTo(5);
    }

    @Test
    void aDeviationThatEqualsTheStandardIsDeleted() {
        PlanBuilder same = tablets().deviation("a", "tablet", DeviationMode.REPLACE, 200);
        assertThat(CheckRig.on(same, "deviation_equal").repaired().deviations().rows())
                .isEmpty();
        CheckRig.on(tablets().deviation("a", "tablet", DeviationMode.REPLACE, 199), "deviation_equal")
                .saysNothing();
        CheckRig.on(tablets().deviation("a", "tablet", DeviationMode.ADD, 1), "deviation_equal")
                .saysNothing();
    }
}
