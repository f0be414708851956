package org.medienplan.calc.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

/// A shifted replacement moves when units end, and everything that follows from it.
class ReplacementShiftTest {

    @Test
    void whatIsUsedOnIsReplacedLaterAndCountsUntilThen() {
        Plan plan = tablets().put(shift(2031, 2033)).build();

        assertThat(row(plan, Metric.PURCHASE)).containsExactly(100, 0, 0, 0, 0, 0, 100, 0, 0, 0);
        assertThat(row(plan, Metric.REPLACEMENT)).containsExactly(0, 0, 0, 0, 0, 0, 100, 0, 0, 0);
        assertThat(row(plan, Metric.PLANNED_STOCK)).containsOnly(100);
    }

    @Test
    void whatIsReplacedEarlierFallsDueEarlierTheNextTimeToo() {
        Plan plan = tablets().put(shift(2031, 2030)).build();

        assertThat(row(plan, Metric.PURCHASE)).containsExactly(100, 0, 0, 100, 0, 0, 0, 100, 0, 0);
        assertThat(row(plan, Metric.PLANNED_STOCK)).containsOnly(100);
    }

    @Test
    void theNextReplacementCanBeShiftedFromWhereTheFirstOneLed() {
        Plan plan = tablets().put(shift(2031, 2032)).put(shift(2036, 2035)).build();

        assertThat(row(plan, Metric.PURCHASE)).containsExactly(100, 0, 0, 0, 0, 100, 0, 0, 100, 0);
    }

    @Test
    void recordedUnitsAreUsedOnAsWell() {
        Plan plan = tablets()
                .holding("a", "tablet", 60, acquired(2025))
                .put(shift(2029, 2030))
                .build();

        assertThat(row(plan, Metric.STOCK)).startsWith(60, 60, 60, 0);
        assertThat(row(plan, Metric.PURCHASE)).startsWith(40, 0, 0, 60, 40);
    }

    @Test
    void unitsOfUnknownAgeThatFallDueInAYearAreShiftedTogether() {
        Plan plan = tablets().holding("a", "tablet", 100).put(shift(2028, 2030)).build();

        assertThat(row(plan, Metric.STOCK)).startsWith(75, 75, 50, 0);
        assertThat(row(plan, Metric.PURCHASE)).startsWith(25, 0, 25, 50);
    }

    @Test
    void aShiftToBeforeThePurchaseChangesNothing() {
        Plan plan = tablets().put(shift(2031, 2027)).build();

        assertThat(row(plan, Metric.PURCHASE)).isEqualTo(row(tablets().build(), Metric.PURCHASE));
    }

    @Test
    void aShiftAtAnotherSchoolLeavesThisOneAsItIs() {
        Plan before = tablets().build();
        Plan after = before.with(shift(2031, 2033));
        Figures updated = Figures.of(before).update(after);

        assertThat(updated.value(Metric.PURCHASE, 2031, school("b"), null)).isEqualTo(50);
        assertThat(updated.value(Metric.PURCHASE, 2031, school("a"), null)).isZero();
    }

    @Test
    void theDerivationNamesTheShift() {
        Plan plan = tablets().put(shift(2031, 2033)).build();
        FigureId purchase = new FigureId(Metric.PURCHASE, 2033, school("a"), item("tablet"));

        assertThat(Figures.of(plan).explain(purchase).orElseThrow().toString()).contains("trace.purchase.shifted");
    }

    private static PlanBuilder tablets() {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(100))
                .school("b", GYMNASIUM, pupils(50))
                .item("tablet", euros(500), life(4))
                .rule("tablet", each(Driver.PUPILS));
    }

    private static ReplacementShift shift(int due, int year) {
        RecordId id = new RecordId(RecordType.REPLACEMENT_SHIFT, due + "-" + year);
        return new ReplacementShift(id, school("a"), item("tablet"), due, year, null);
    }

    private static int[] row(Plan plan, Metric metric) {
        Figures figures = Figures.of(plan);
        return figures.frame()
                .years()
                .map(year -> Math.toIntExact(figures.value(metric, year, school("a"), item("tablet"))))
                .toArray();
    }
}
