package org.medienplan.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.operation;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.testing.RandomPlans;
import org.medienplan.testing.Seeds;

/// The lines that make up all cost.
class CostLinesTest {

    private static Stream<CostLine> lines(Figures figures) {
        return figures.holders().stream().flatMap(holder -> figures.lines(holder).stream());
    }

    private static Money sum(Stream<CostLine> lines) {
        return lines.map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }

    @TestFactory
    Stream<DynamicTest> linesAddUpToCapitalAndExpenseOfEveryYear() {
        return Seeds.each(30, random -> {
            Figures figures = Figures.of(RandomPlans.plan(random));
            figures.frame().years().forEach(year -> {
                assertThat(sum(of(figures, year, Accounting.CAPITAL))).isEqualTo(money(figures, Metric.CAPITAL, year));
                assertThat(sum(of(figures, year, Accounting.EXPENSE))).isEqualTo(money(figures, Metric.EXPENSE, year));
            });
        });
    }

    private static Stream<CostLine> of(Figures figures, int year, Accounting accounting) {
        return lines(figures).filter(line -> line.year() == year && line.accounting() == accounting);
    }

    private static Money money(Figures figures, Metric metric, int year) {
        return figures.figure(FigureId.of(metric, year)).orElseThrow().money();
    }

    @Test
    void everyLineIsAFigure() {
        Figures figures = Figures.of(RandomPlans.plan(new Random(7)));
        assertThat(lines(figures))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                figures.figure(line.figure()).orElseThrow().money())
                        .isEqualTo(line.amount()));
    }

    @Test
    void aServiceKnowsItsUnitsBeforeAndAfterTheSummer() {
        Figures figures = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(100), fact(Driver.PUPILS, 120, 2028))
                .item("licence", euros(12), yearly(), expense())
                .rule("licence", each(Driver.PUPILS))
                .computed()
                .figures();
        assertThat(figures.lines(school("a")))
                .extracting(
                        CostLine::units,
                        CostLine::unitsBeforeSummer,
                        line -> line.amount().cents())
                .containsExactly(
                        tuple(100L, null, 1_200_00L), tuple(120L, 100L, 1_300_00L), tuple(120L, 120L, 1_440_00L));
    }

    @Test
    void whatIsBoughtInTheYearsOfAMeasureNamesItAndWhatRunsDoesNot() {
        Figures figures = plan(2027, 3, 1)
                .school("a", GYMNASIUM, pupils(100), fact(Driver.CLASSROOMS, 4))
                .item("board", euros(4_000), operation(Money.ofEuros(50)))
                .rule("board", each(Driver.CLASSROOMS))
                .measure(2028, 2028)
                .computed()
                .figures();
        List<CostLine> lines = figures.lines(school("a"));
        assertThat(lines)
                .filteredOn(line -> line.part() == Metric.PURCHASE_COST)
                .singleElement()
                .matches(line -> line.year() == 2028 && line.measure() != null);
        assertThat(lines)
                .filteredOn(line -> line.part() == Metric.OPERATING_COST)
                .extracting(CostLine::measure)
                .containsExactly(null, null, null);
    }

    @Test
    void thereAreNoLinesOfSomebodyWhoIsNotInThePlan() {
        Figures figures = plan(2027, 3, 0).computed().figures();
        assertThatIllegalArgumentException().isThrownBy(() -> figures.lines(school("nobody")));
    }
}
