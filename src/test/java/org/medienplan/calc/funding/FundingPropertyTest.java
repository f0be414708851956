package org.medienplan.calc.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.testing.RandomFunding;
import org.medienplan.testing.RandomPlans;
import org.medienplan.testing.Seeds;

class FundingPropertyTest {

    private static final int PLANS = 40;

    private static final List<Metric> METRICS =
            Stream.of(Metric.values()).filter(Metric::isOfFunding).toList();

    @TestFactory
    Stream<DynamicTest> noCentIsPaidTwice() {
        return Seeds.each(PLANS, random -> {
            Figures figures = Figures.of(RandomFunding.into(RandomPlans.plan(random), random));
            for (RecordId holder : figures.holders()) {
                assertThat(figures.funding().lines(holder)).allSatisfy(line -> {
                    assertThat(line.funded() - line.grant()).isNotNegative();
                    assertThat(line.payments())
                            .allSatisfy(payment -> assertThat(payment.grant()).isBetween(0L, payment.cost()));
                    assertThat(line.ownMoneyAfter()).isNotNegative();
                });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLimitIsKept() {
        return Seeds.each(PLANS, random -> {
            Figures figures = Figures.of(RandomFunding.into(RandomPlans.plan(random), random));
            figures.funding()
                    .authorities()
                    .values()
                    .forEach(authority -> figures.funding()
                            .programmes()
                            .forEach(programme -> assertThat(authority.uses(programme))
                                    .allSatisfy(use -> assertThat(use.used()).isLessThanOrEqualTo(use.limit()))));
        });
    }

    @TestFactory
    Stream<DynamicTest> partsAddUpToTotalsInEveryView() {
        return Seeds.each(PLANS, random -> {
            Figures figures = Figures.of(RandomFunding.into(RandomPlans.plan(random), random));
            for (Metric metric : METRICS) {
                FigureId total = FigureId.of(metric);
                assertThat(sum(figures, figures.holders().stream().map(total::forHolder)))
                        .isEqualTo(value(figures, total));
                assertThat(sum(
                                figures,
                                figures.items().items().stream().map(Item::id).map(total::forItem)))
                        .isEqualTo(value(figures, total));
                assertThat(sum(
                                figures,
                                figures.frame()
                                        .years()
                                        .limit(figures.frame().horizon())
                                        .mapToObj(total::forYear)))
                        .isEqualTo(value(figures, total));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> grantAndOwnShareAreTheFundedCostAndProgrammesAddUp() {
        return Seeds.each(PLANS, random -> {
            Figures figures = Figures.of(RandomFunding.into(RandomPlans.plan(random), random));
            assertThat(value(figures, FigureId.of(Metric.GRANT)) + value(figures, FigureId.of(Metric.OWN_SHARE)))
                    .isEqualTo(value(figures, FigureId.of(Metric.FUNDED_COST)));
            assertThat(value(figures, FigureId.of(Metric.GRANT)) + value(figures, FigureId.of(Metric.OWN_MONEY)))
                    .isEqualTo(value(figures, FigureId.of(Metric.COST)));
            assertThat(sum(
                            figures,
                            figures.funding().programmes().stream()
                                    .map(programme -> FigureId.of(Metric.GRANT).forProgramme(programme.id()))))
                    .isEqualTo(value(figures, FigureId.of(Metric.GRANT)));
        });
    }

    @TestFactory
    Stream<DynamicTest> aLargerBudgetNeverLowersTheGrant() {
        return Seeds.each(PLANS, random -> {
            Plan plan = RandomFunding.into(RandomPlans.plan(random), random);
            for (ProgrammeBudget budget : plan.programmeBudgets().rows()) {
                Money more = Money.ofEuros(1 + random.nextInt(50_000)).plus(Objects.requireNonNull(budget.amount()));
                assertThat(exact(with(plan, budget, "amount", more))).isGreaterThanOrEqualTo(exact(plan) - 2);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTighterCapNeverRaisesTheGrant() {
        return Seeds.each(PLANS, random -> {
            Plan plan = RandomFunding.into(RandomPlans.plan(random), random);
            for (FundingCap cap : plan.fundingCaps().rows()) {
                if (cap.amount() != null) {
                    Money less = Money.ofCents(cap.amount().cents() / 2);
                    assertThat(exact(with(plan, cap, "amount", less))).isLessThanOrEqualTo(exact(plan) + 2);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfProgrammesOfEqualPreferenceChangesNoTotal() {
        return Seeds.each(PLANS, random -> {
            Plan plan = RandomFunding.into(RandomPlans.plan(random), random);
            Plan turned = plan;
            for (Programme programme : plan.programmes().rows()) {
                turned = turned.with(Fields.of(programme)
                        .with(
                                programme,
                                Map.of("rank", 500 - programme.id().key().hashCode() % 300)));
            }
            assertThat(exact(turned)).isBetween(exact(plan) - 2, exact(plan) + 2);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsExplainedIsWhatIsComputed() {
        return Seeds.each(10, random -> {
            Figures figures = Figures.of(RandomFunding.into(RandomPlans.plan(random), random));
            for (RecordId holder : figures.holders()) {
                for (FundedLine line : figures.funding().lines(holder)) {
                    for (Metric metric : METRICS) {
                        FigureId id = line.line().figure().as(metric);
                        Figure figure = figures.figure(id).orElseThrow();
                        if (figure.value() != 0) {
                            assertThat(figures.explain(id).orElseThrow().result())
                                    .isEqualTo(figure.shown());
                        }
                    }
                }
            }
        });
    }

    /// The grants of all years, tail included, in cents.
    private static long exact(Plan plan) {
        return Figures.of(plan).funding().authorities().values().stream()
                .mapToLong(AuthorityFunding::grant)
                .sum();
    }

    private static <R extends Identified> Plan with(Plan plan, R record, String field, Object value) {
        return plan.with(Fields.of(record).with(record, Map.of(field, value)));
    }

    private static long sum(Figures figures, Stream<FigureId> ids) {
        return ids.mapToLong(id -> value(figures, id)).sum();
    }

    private static long value(Figures figures, FigureId id) {
        return figures.figure(id).orElseThrow().value();
    }
}
