package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.text.Texts;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class FundingContentTest {

    private static PlanBuilder boards() {
        return plan(2027, 3, 2)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(20), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS));
    }

    private static FundingContent of(PlanBuilder builder) {
        return FundingContent.of(Snapshots.of(builder));
    }

    @Test
    void aPotSaysWhatIsUsedFreeAndCapped() {
        FundingPot pot = of(boards().programme("p").budget("p", 4_500)).pots().getFirst();

        assertThat(pot.used()).isEqualTo(4_500_00);
        assertThat(pot.free()).isZero();
        assertThat(pot.capped()).isEqualTo(5_000_00);
        assertThat(pot.danger()).isZero();
    }

    @Test
    void whatIsPaidInTheLastYearIsInDanger() {
        FundingPot pot = of(boards().programme("p", with("complete_by", LocalDate.of(2027, 12, 31)))
                        .budget("p", 20_000))
                .pots()
                .getFirst();

        assertThat(pot.danger()).isEqualTo(pot.used()).isEqualTo(9_000_00);
    }

    @Test
    void costAfterTheLastDayIsLate() {
        FundingPot pot = of(boards().programme("p", with("complete_by", LocalDate.of(2026, 12, 31)))
                        .budget("p", 20_000))
                .pots()
                .getFirst();

        assertThat(pot.used()).isZero();
        assertThat(pot.late()).isGreaterThanOrEqualTo(10_000_00);
    }

    @Test
    void theReasonsAddUpToWhatNoGrantPaysFor() {
        Snapshot snapshot = Snapshots.of(boards().programme("p").budget("p", 4_500));
        Texts texts = Snapshots.texts(snapshot);
        FundingContent content = FundingContent.of(snapshot);

        assertThat(FundingReason.of(content.lines(), content.lastYear(), texts))
                .extracting(FundingReason::cents)
                .containsExactly(5_000_00L);
    }

    @Test
    void allSourcesAddUpToTheCostOfEachYear() {
        SourceYears years = of(boards().programme("p")
                        .budget("p", 4_500)
                        .programme("lump", with("kind", SourceKind.GENERAL_ALLOCATION))
                        .tranche("lump", 2027, 2_000))
                .years();

        assertThat(years.sources()).hasSize(3);
        assertThat(years.totals()[0]).isEqualTo(10);
        assertThat(Arrays.stream(years.sources().getLast().values()).sum())
                .isLessThan(Arrays.stream(years.before()).sum());
    }

    @Test
    void withoutAProgrammeEverythingIsOwnMoney() {
        FundingContent content = of(boards());

        assertThat(content.isEmpty()).isTrue();
        assertThat(content.total(Metric.OWN_MONEY)).isEqualTo(content.total(Metric.COST));
    }
}
