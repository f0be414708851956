package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.AUTHORITY;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.change.NewIds;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.testing.PlanBuilder;

class MeasureSplitTest {

    private final AtomicInteger counter = new AtomicInteger();
    private final NewIds ids = type -> new RecordId(type, "new-" + counter.incrementAndGet());

    @Test
    void aMeasureBecomesOneForEachSchoolType() {
        Plan before = schools()
                .measure(2028, 2029, at("a", "b", "c"), with("name", "Tablets"))
                .build();
        Plan after = split(before);

        assertThat(after.measures().rows()).hasSize(2);
        assertThat(after.measures().rows())
                .extracting(Measure::holders)
                .containsExactlyInAnyOrder(Set.of(school("a"), school("b")), Set.of(school("c")));
        assertThat(after.measures().rows()).extracting(Measure::name).allMatch(name -> name.startsWith("Tablets, "));
    }

    @Test
    void theYearsCostTheSameAsBefore() {
        Plan before = schools().measure(2028, 2029, at("a", "b", "c")).build();
        Figures then = Figures.of(split(before));

        assertThat(then.frame().years())
                .allMatch(year -> then.value(Metric.COST, year, null, null)
                        == Figures.of(before).value(Metric.COST, year, null, null));
    }

    @Test
    void aMeasureForEverybodyIsSplitOverAllSchoolsAndTheAuthority() {
        Plan after = split(schools().measure(2028, 2029).build());

        assertThat(after.measures().rows())
                .extracting(Measure::holders)
                .containsExactlyInAnyOrder(Set.of(school("a"), school("b")), Set.of(school("c")), Set.of(AUTHORITY));
    }

    @Test
    void aMeasureForOneTypeIsNotSplit() {
        Plan plan = schools().measure(2028, 2029, at("a", "b")).build();
        RecordId measure = plan.measures().rows().getFirst().id();

        assertThat(new MeasureSplit(measure).change(plan, ids).on(plan)).isInstanceOf(Outcome.Refused.class);
    }

    private Plan split(Plan plan) {
        RecordId measure = plan.measures().rows().getFirst().id();
        return new MeasureSplit(measure)
                .change(plan, ids)
                .on(plan)
                .orElseThrow()
                .apply(plan);
    }

    private static PlanBuilder schools() {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(100))
                .school("b", GYMNASIUM, pupils(80))
                .school("c", GRUNDSCHULE, pupils(60))
                .item("tablet", euros(500), life(4))
                .rule("tablet", each(Driver.PUPILS));
    }
}
