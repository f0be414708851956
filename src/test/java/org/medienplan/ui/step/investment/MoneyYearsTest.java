package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.replacedBy;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class MoneyYearsTest {

    private final Snapshot snapshot = Snapshots.of(plan(2027, 3, 2)
            .bundle("platform")
            .school("a", GYMNASIUM, pupils(333))
            .item("tablet", euros(487), life(4))
            .item("licence", euros(13), yearly(), inBundle("platform"))
            .item("case", euros(39), life(3))
            .rule("tablet", each(Driver.PUPILS))
            .rule("case", each(Driver.PUPILS))
            .rule("licence", each(Driver.PUPILS))
            .holding("a", "tablet", 50, acquired(2024), replacedBy(Party.LAND)));

    private final MoneyYears cost = MoneyYears.of(snapshot, Metric.COST, List.of(Metric.CAPITAL, Metric.EXPENSE));

    private final YearModel model = new YearRows(cost, Snapshots.texts(snapshot)).model();

    @Test
    void bundlesAddUpToTheTotalInEveryYear() {
        IntStream.range(0, cost.years())
                .forEach(year -> assertThat(cost.bundles().stream()
                                .mapToLong(bundle -> bundle.values()[year])
                                .sum())
                        .isEqualTo(cost.totals()[year]));
    }

    @Test
    void itemsAddUpToTheirBundleInEveryYear() {
        cost.bundles()
                .forEach(bundle -> IntStream.range(0, cost.years())
                        .forEach(year -> assertThat(bundle.items().stream()
                                        .mapToLong(item -> item.values()[year])
                                        .sum())
                                .isEqualTo(bundle.values()[year])));
    }

    @Test
    void capitalAndCurrentExpenditureAddUpToTheTotalInEveryYear() {
        IntStream.range(0, cost.years())
                .forEach(year -> assertThat(cost.split().stream()
                                .mapToLong(part -> part.values()[year])
                                .sum())
                        .isEqualTo(cost.totals()[year]));
    }

    @Test
    void theSumOfThePlanIsItsExactCostRounded() {
        long cents = snapshot.figures().value(Metric.COST, null, null, null);

        assertThat(cost.horizonSum(cost.totals())).isEqualTo((cents + 50_000) / 100_000);
    }

    @Test
    void whatOthersBearStandsInNoTotal() {
        long bundles = cost.bundles().stream()
                .mapToLong(bundle -> Arrays.stream(bundle.values()).sum())
                .sum();

        assertThat(cost.others()[1]).isEqualTo(24);
        assertThat(Arrays.stream(cost.totals()).sum()).isEqualTo(bundles);
    }

    @Test
    void aBundleUnfoldsToItsItems() {
        assertThat(model.rows()).extracting(YearModel.Row::head).containsExactlyInAnyOrder("bundle", "platform");
        assertThat(model.rows())
                .filteredOn(row -> row.head().equals("bundle"))
                .flatExtracting(YearModel.Row::parts)
                .extracting(YearModel.Row::head)
                .containsExactlyInAnyOrder("tablet", "case");
    }

    @Test
    void yearsComeBeforeTheSumsOfThePlanAndOfTheYearsAfterIt() {
        assertThat(model.columns()).containsExactly("2027", "2028", "2029", "2030", "2031", "2027–2029", "2030–2031");
    }

    @Test
    void whatOthersBearStandsLastAndLighter() {
        assertThat(model.totals())
                .extracting(YearModel.Row::kind)
                .containsExactly(YearModel.Kind.SUM, YearModel.Kind.NOTE, YearModel.Kind.NOTE, YearModel.Kind.NOTE);
        assertThat(model.totals().getLast().head()).isEqualTo("Nachrichtlich: Dritte");
    }

    @Test
    void aCellOfAYearIsTheFigureOfThatYear() {
        MoneyCell cell = MoneyCell.of(new YearModel.Cell("bundle:platform", 1), cost);

        assertThat(cell.figure()).hasToString("Optional[cost/2028/bundle:platform]");
    }

    @Test
    void theSumOfThePlanIsAFigureAndThatOfTheYearsAfterItIsMadeOfTheirs() {
        assertThat(MoneyCell.of(new YearModel.Cell(YearRows.TOTAL, 5), cost).figure())
                .hasToString("Optional[cost]");
        MoneyCell tail = MoneyCell.of(new YearModel.Cell(YearRows.TOTAL, 6), cost);

        assertThat(tail.figure()).isEmpty();
        assertThat(tail.byYear()).hasToString("[cost/2030, cost/2031]");
    }

    @Test
    void partsOfTheTotalLeadToTheirOwnFigures() {
        assertThat(MoneyCell.of(new YearModel.Cell("capital", 0), cost).figure())
                .hasToString("Optional[capital/2027]");
        assertThat(MoneyCell.of(new YearModel.Cell(YearRows.OTHERS, 0), cost).figure())
                .hasToString("Optional[others_cost/2027]");
    }
}
