package org.medienplan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

class EvenReplacementsTest {

    private static final EvenReplacements ONE_YEAR = new EvenReplacements(Set.of(), 1, 1);

    @Test
    void whatWouldFallDueInOneYearIsSpreadOverItsNeighbours() {
        Plan plan = schools().build();
        assertThat(thousands(plan)).containsExactly(0, 0, 0, 0, 150, 0, 0, 0, 150, 0);

        assertThat(thousands(even(plan, ONE_YEAR))).containsExactly(0, 0, 0, 50, 50, 50, 0, 50, 50, 50);
    }

    @Test
    void everySchoolKeepsItsDevicesWhileTheyAreShifted() {
        Plan plan = schools().build();
        Figures figures = Figures.of(even(plan, ONE_YEAR));

        assertThat(figures.frame().years())
                .allMatch(year -> figures.value(Metric.PLANNED_STOCK, year, null, null) == 300);
    }

    @Test
    void proposingTwiceLeadsToTheSame() {
        Plan once = even(schools().build(), ONE_YEAR);
        Plan twice = even(once, ONE_YEAR);

        assertThat(thousands(twice)).isEqualTo(thousands(once));
        assertThat(twice.replacementShifts().size())
                .isEqualTo(once.replacementShifts().size());
    }

    @Test
    void nothingComesEarlierWhereNothingMay() {
        Plan plan = even(schools().build(), new EvenReplacements(Set.of(), 0, 2));

        assertThat(plan.replacementShifts().rows()).isNotEmpty().allMatch(shift -> shift.year() > shift.due());
    }

    @Test
    void otherBundlesStayAsTheyAre() {
        EvenReplacements others = new EvenReplacements(Set.of(new RecordId(RecordType.BUNDLE, "other")), 1, 1);
        Plan plan = schools().build();

        assertThat(even(plan, others)).isEqualTo(plan);
    }

    @Test
    void nothingMovesIntoAYearInWhichNoMeasureRuns() {
        Plan plan = schools()
                .measure(2027, 2027, at("a", "b", "c"))
                .measure(2031, 2031, at("a", "b", "c"))
                .build();

        assertThat(even(plan, ONE_YEAR).replacementShifts().rows())
                .isNotEmpty()
                .noneMatch(shift -> shift.year() == 2030);
    }

    private static PlanBuilder schools() {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(100))
                .school("b", GYMNASIUM, pupils(100))
                .school("c", GYMNASIUM, pupils(100))
                .item("tablet", euros(500), life(4))
                .rule("tablet", each(Driver.PUPILS));
    }

    private static Plan even(Plan plan, EvenReplacements wish) {
        AtomicInteger counter = new AtomicInteger();
        Supplier<RecordId> ids = () -> new RecordId(RecordType.REPLACEMENT_SHIFT, "new-" + counter.incrementAndGet());
        return wish.proposed(plan, Figures.of(plan), ids);
    }

    private static long[] thousands(Plan plan) {
        Figures figures = Figures.of(plan);
        return Arrays.stream(figures.frame()
                        .years()
                        .mapToLong(year -> figures.value(Metric.REPLACEMENT_COST, year, null, null))
                        .toArray())
                .map(cents -> cents / 100_000)
                .toArray();
    }
}
