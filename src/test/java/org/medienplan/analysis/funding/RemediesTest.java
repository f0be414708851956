package org.medienplan.analysis.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.programme;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.message.Message;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.Precondition;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.PlanBuilder;

class RemediesTest {

    /// Ten boards of 1,000 € at school a in 2028.
    private static PlanBuilder boards() {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(20), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS))
                .measure(2028, 2028);
    }

    private static PlanBuilder funded(Values... details) {
        return boards().programme("p", details).budget("p", 20_000);
    }

    private static Optional<Message> remedy(PlanBuilder plan) {
        Figures figures = Figures.of(plan.build());
        CostLine line = figures.lines(school("a")).getFirst();
        return Remedies.of(figures).of(line);
    }

    private static String key(PlanBuilder plan) {
        return remedy(plan).orElseThrow().key();
    }

    private static Values until(int year) {
        return with("complete_by", LocalDate.of(year, 12, 31));
    }

    @Test
    void whatIsFundedNeedsNoRemedy() {
        assertThat(remedy(funded())).isEmpty();
    }

    @Test
    void whatIsMissingIsRecorded() {
        assertThat(key(boards().programme("p"))).isEqualTo("remedy.budget");
        assertThat(key(funded(with("preconditions", Set.of(Precondition.MEDIA_CONCEPT)))))
                .isEqualTo("remedy.concept");
        PlanBuilder ordered = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(20), with("eligibility", "display"))
                .rule("board", each(Driver.CLASSROOMS))
                .measure(2028, 2028, with("ordered", LocalDate.of(2028, 2, 1)))
                .programme("p")
                .budget("p", 20_000);
        assertThat(key(ordered)).isEqualTo("remedy.early_start");
    }

    @Test
    void aLateLineIsMovedByTheFewestYears() {
        PlanBuilder plan = funded(until(2026)).programme("q", until(2027)).budget("q", 20_000);
        assertThat(remedy(plan)).contains(Message.of("remedy.earlier", 1, programme("q"), LocalDate.of(2027, 12, 31)));
    }

    @Test
    void aLineBeforeTheFirstDayIsMovedLater() {
        assertThat(remedy(funded(with("costs_from", LocalDate.of(2029, 1, 1)))))
                .contains(Message.of("remedy.later", 1, programme("p"), LocalDate.of(2029, 1, 1)));
    }

    @Test
    void recordingComesBeforeMoving() {
        PlanBuilder plan = funded(until(2027))
                .programme("q", with("preconditions", Set.of(Precondition.MEDIA_CONCEPT)))
                .budget("q", 20_000);
        assertThat(key(plan)).isEqualTo("remedy.concept");
    }

    @Test
    void theAmountMissingForAMinimumIsTold() {
        assertThat(remedy(funded(with("minimum", Money.ofEuros(12_500)))))
                .contains(Message.of("remedy.minimum", programme("p"), Money.ofEuros(2_500)));
    }

    @Test
    void anItemWithoutACategoryMayGetOne() {
        PlanBuilder plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .item("board", euros(1_000), life(20))
                .rule("board", each(Driver.CLASSROOMS))
                .programme("p", with("bundles", Set.of()), with("categories", Set.of("display")))
                .budget("p", 20_000);
        assertThat(remedy(plan)).contains(Message.of("remedy.category", item("board"), programme("p")));
    }

    @Test
    void anExhaustedBudgetOrLimitHasNoRemedyAndSaysSo() {
        assertThat(key(boards().programme("p").budget("p", 4_500))).isEqualTo("remedy.exhausted");
        assertThat(key(funded().cap("p", CapLevel.SCHOOL, with("amount", Money.ofEuros(3_000)))))
                .isEqualTo("remedy.capped");
        assertThat(key(boards())).isEqualTo("remedy.none");
    }

    @Test
    void theDerivationOfAGrantEndsWithTheRemedy() {
        Figures figures = Figures.of(boards().programme("p").build());
        FigureId grant = new FigureId(Metric.GRANT, 2028, school("a"), item("board"));
        assertThat(Remedies.of(figures)
                        .added(figures.explain(grant).orElseThrow())
                        .lines()
                        .getLast()
                        .toString())
                .contains("remedy.budget");
    }
}
