package org.medienplan.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.AllFigures;
import org.medienplan.testing.Copies;
import org.medienplan.testing.RandomPlans;
import org.medienplan.testing.Seeds;

/// What holds for the figures of every plan.
class FiguresPropertyTest {

    private static final int PLANS = 60;
    private static final List<Metric> LINES = List.of(
            Metric.PURCHASE_COST,
            Metric.INSTALLATION_COST,
            Metric.PLANNING_COST,
            Metric.CONTINGENCY_COST,
            Metric.OPERATING_COST,
            Metric.SERVICE_COST);

    private static Stream<DynamicTest> forEveryPlan(Consumer<Figures> property) {
        return Seeds.each(PLANS, random -> property.accept(Figures.of(RandomPlans.plan(random))));
    }

    @TestFactory
    Stream<DynamicTest> thePartsOfAFigureAddUpToItInEveryDimension() {
        return forEveryPlan(figures -> AllFigures.of(figures).forEach(id -> addsUp(id, figures)));
    }

    private static void addsUp(FigureId id, Figures figures) {
        if (id.metric() == Metric.PRICE || id.metric() == Metric.POSTS) {
            return; // quotients
        }
        long whole = value(figures, id);
        if (id.holder() == null) {
            assertThat(sum(figures, figures.holders().stream().map(id::forHolder)))
                    .as("holders of %s", id)
                    .isEqualTo(whole);
        }
        if (id.item() == null && id.metric().driver() == null && !id.metric().isOfSupport()) {
            assertThat(sum(
                            figures,
                            figures.items().bundles().stream().map(Bundle::id).map(id::forItem)))
                    .as("bundles of %s", id)
                    .isEqualTo(whole);
            assertThat(sum(
                            figures,
                            figures.items().items().stream().map(Item::id).map(id::forItem)))
                    .as("items of %s", id)
                    .isEqualTo(whole);
        }
        if (id.year() == null) {
            assertThat(sum(
                            figures,
                            figures.frame()
                                    .years()
                                    .limit(figures.frame().horizon())
                                    .mapToObj(year -> id.forYear(year))))
                    .as("years of %s", id)
                    .isEqualTo(whole);
        }
    }

    @TestFactory
    Stream<DynamicTest> costIsCapitalAndExpenseAndTheSumOfItsLines() {
        return forEveryPlan(figures -> AllFigures.of(figures)
                .filter(id -> id.metric() == Metric.COST)
                .forEach(id -> {
                    long cost = value(figures, id);
                    assertThat(sum(figures, Stream.of(id.as(Metric.CAPITAL), id.as(Metric.EXPENSE))))
                            .isEqualTo(cost);
                    assertThat(sum(figures, LINES.stream().map(id::as))).isEqualTo(cost);
                }));
    }

    @TestFactory
    Stream<DynamicTest> replacementsAndAdditionsAreThePurchases() {
        return forEveryPlan(figures -> AllFigures.of(figures)
                .filter(id -> id.metric() == Metric.PURCHASE)
                .forEach(id -> assertThat(sum(figures, Stream.of(id.as(Metric.REPLACEMENT), id.as(Metric.ADDITION))))
                        .isEqualTo(value(figures, id))));
    }

    @TestFactory
    Stream<DynamicTest> noFigureIsNegative() {
        return forEveryPlan(figures -> AllFigures.of(figures)
                .forEach(id -> assertThat(value(figures, id)).as("%s", id).isNotNegative()));
    }

    @TestFactory
    Stream<DynamicTest> aTotalIsCompleteWhenAllItsHoldersAre() {
        return forEveryPlan(figures -> AllFigures.of(figures)
                .filter(id -> id.holder() == null && id.metric() != Metric.PRICE)
                .forEach(id -> assertThat(figures.figure(id).orElseThrow().missing())
                        .as("%s", id)
                        .isEqualTo(Math.toIntExact(figures.holders().stream()
                                .filter(holder -> !figures.figure(id.forHolder(holder))
                                        .orElseThrow()
                                        .isComplete())
                                .count()))));
    }

    @TestFactory
    Stream<DynamicTest> wherePricesAreZeroNothingCosts() {
        return Seeds.each(PLANS, random -> {
            Plan plan = RandomPlans.plan(random);
            for (Item item : plan.items().rows()) {
                for (String field : List.of("unit_price", "installation", "operating_cost")) {
                    plan = Copies.with(plan, item.id(), field, Money.ZERO);
                }
            }
            Figures figures = Figures.of(plan);
            figures.frame().years().forEach(year -> {
                assertThat(value(figures, FigureId.of(Metric.COST, year))).isZero();
                assertThat(value(figures, FigureId.of(Metric.OTHERS_COST, year)))
                        .isZero();
                assertThat(value(figures, FigureId.of(Metric.ANNUAL_VALUE, year)))
                        .isZero();
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> schoolsInAnyOrderGiveTheSameTotals() {
        return Seeds.each(PLANS, random -> {
            Plan plan = RandomPlans.plan(random);
            Plan shuffled = Copies.renamed(plan, RecordType.SCHOOL, key -> key.equals("school-0") ? "x" : "a" + key);
            Figures one = Figures.of(plan);
            Figures other = Figures.of(shuffled);
            totals(one).forEach(id -> assertThat(figure(other, id)).as("%s", id).isEqualTo(figure(one, id)));
        });
    }

    @TestFactory
    Stream<DynamicTest> everySchoolTwiceCostsTwice() {
        return Seeds.each(PLANS, random -> {
            Plan plan = withoutCentralThings(RandomPlans.plan(random));
            Figures once = Figures.of(plan);
            Figures twice = Figures.of(Copies.twice(plan));
            totals(once)
                    .filter(id -> id.metric() != Metric.AUTHORITIES && id.metric() != Metric.PRICE)
                    .filter(id -> id.metric() != Metric.POSTS) // a quotient
                    .forEach(id -> assertThat(value(twice, id)).as("%s", id).isEqualTo(2 * value(once, id)));
        });
    }

    /// What the authority holds itself does not double with its schools.
    private static Plan withoutCentralThings(Plan plan) {
        Plan schools = plan;
        for (var rule : plan.rules().rows()) {
            schools = rule.basis() == Driver.AUTHORITIES ? schools.without(rule.id()) : schools;
        }
        for (var holding : plan.holdings().rows()) {
            schools = holding.holder().type() == RecordType.AUTHORITY ? schools.without(holding.id()) : schools;
        }
        for (var entry : plan.driverEntries().rows()) {
            schools = entry.holder().type() == RecordType.AUTHORITY ? schools.without(entry.id()) : schools;
        }
        return schools;
    }

    @TestFactory
    Stream<DynamicTest> whatCountsMeetsTheTargetInYearsWithoutWaiting() {
        return Seeds.each(PLANS, random -> {
            Plan plan = RandomPlans.plan(random);
            for (var measure : plan.measures().rows()) {
                plan = plan.without(measure.id());
            }
            Figures figures = Figures.of(plan);
            cells(figures, Metric.TARGET)
                    .filter(id -> isBought(figures, id))
                    .forEach(id -> assertThat(value(figures, id.as(Metric.PLANNED_STOCK)))
                            .as("%s", id)
                            .isGreaterThanOrEqualTo(value(figures, id)));
        });
    }

    private static boolean isBought(Figures figures, FigureId id) {
        return figures.plan()
                        .items()
                        .get(java.util.Objects.requireNonNull(id.item()))
                        .recurrence()
                == Recurrence.ONCE;
    }

    @TestFactory
    Stream<DynamicTest> afterTheHorizonNothingIsAimedAtThatWasNotThereAtItsEnd() {
        return forEveryPlan(figures -> cells(figures, Metric.TARGET)
                .filter(id ->
                        id.year() != null && id.year() > figures.plan().header().lastYear())
                .forEach(id -> {
                    FigureId end = id.as(Metric.PLANNED_STOCK)
                            .forYear(figures.plan().header().lastYear());
                    assertThat(value(figures, id)).as("%s", id).isLessThanOrEqualTo(value(figures, end));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatSchoolsShareCountsOnce() {
        return Seeds.each(PLANS, random -> {
            Plan plan = RandomPlans.plan(random);
            Figures figures = Figures.of(plan);
            long expected = plan.holdings().rows().stream()
                    .mapToLong(holding -> holding.quantity())
                    .sum();
            long found = figures.frame()
                    .years()
                    .mapToLong(year -> value(figures, FigureId.of(Metric.PRESENT, year)))
                    .max()
                    .orElseThrow();
            assertThat(found).isLessThanOrEqualTo(expected);
            figures.frame()
                    .years()
                    .forEach(year -> assertThat(value(figures, FigureId.of(Metric.SITES, year)))
                            .isLessThanOrEqualTo(1));
        });
    }

    private static Stream<FigureId> totals(Figures figures) {
        return AllFigures.of(figures).filter(id -> id.holder() == null);
    }

    private static Stream<FigureId> cells(Figures figures, Metric metric) {
        return figures.holders().stream()
                .flatMap(holder -> figures.items().items().stream()
                        .flatMap(item -> figures.frame()
                                .years()
                                .mapToObj(year -> FigureId.of(metric, year)
                                        .forHolder(holder)
                                        .forItem(item.id()))));
    }

    private static String figure(Figures figures, FigureId id) {
        Figure figure = figures.figure(id).orElseThrow();
        return figure.value() + " missing " + figure.missing();
    }

    private static long value(Figures figures, FigureId id) {
        return figures.figure(id).orElseThrow().value();
    }

    private static long sum(Figures figures, Stream<FigureId> ids) {
        return ids.mapToLong(id -> value(figures, id)).sum();
    }
}
