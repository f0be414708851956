package org.medienplan.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.replacedBy;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.field.Fields;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.testing.AllFigures;
import org.medienplan.testing.RandomPlans;
import org.medienplan.testing.Reading;
import org.medienplan.testing.Seeds;
import org.medienplan.trace.Derivation;

/// A number and its explanation come from one path.
class ExplanationTest {

    @TestFactory
    Stream<DynamicTest> everyCellIsExplainedByTheValueThatItHas() {
        return Seeds.each(40, random -> {
            Figures figures = Figures.of(RandomPlans.plan(random));
            AllFigures.of(figures).forEach(id -> {
                Figure figure = figures.figure(id).orElseThrow();
                Derivation derivation = figures.explain(id).orElseThrow();
                assertThat(derivation.figure()).isEqualTo(id);
                assertThat(derivation.result()).as("%s", id).isEqualTo(figure.result());
            });
        });
    }

    /// Units that a step may count on although something before them is not known stay numbers there; the figure itself
    /// says that nothing of it is certain.
    @TestFactory
    Stream<DynamicTest> whatLeadsToAFigureShowsTheValueOfThatFigure() {
        return Seeds.each(10, random -> {
            Figures figures = Figures.of(RandomPlans.plan(random));
            AllFigures.of(figures)
                    .flatMap(id -> linked(figures.explain(id).orElseThrow()))
                    .forEach(input -> {
                        Figure figure = figures.figure((FigureId) input.place()).orElseThrow();
                        assertThat(input.value()).as("%s", input).isIn(figure.result(), figure.shown());
                        assertThat(figure.isComplete() || figure.value() == 0 || input.value() != null)
                                .as("%s", input)
                                .isTrue();
                    });
        });
    }

    @Test
    void aPartOfASumThatIsNotKnownIsNotCalledZero() {
        Derivation sum = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(90))
                .school("b", GYMNASIUM)
                .computed()
                .figures()
                .explain(FigureId.of(Metric.PUPILS, 2027))
                .orElseThrow();
        assertThat(linked(sum).map(Derivation.Input::value)).containsExactly(new Value.Count(90), null);
    }

    @Test
    void pupilsOfSomeGradesAreExplainedByAllOfThemAndTheirGrades() {
        Reading plan = plan(2027, 3, 0).school("a", GYMNASIUM, pupils(90)).computed();
        FigureId fifthAndSixth =
                FigureId.parse("counted_pupils/2027/school:a/grades:5-6").orElseThrow();
        Derivation derivation = plan.figures().explain(fifthAndSixth).orElseThrow();
        assertThat(derivation.result()).isEqualTo(new Value.Count(20));
        assertThat(inputs(derivation)).containsExactly(fifthAndSixth.forGrades(null));
        assertThat(rules(derivation)).containsExactly("trace.driver.evenly");
    }

    private static Stream<Derivation.Input> linked(Derivation derivation) {
        return derivation.lines().stream()
                .filter(Derivation.Input.class::isInstance)
                .map(Derivation.Input.class::cast)
                .filter(input -> input.place() instanceof FigureId);
    }

    @TestFactory
    Stream<DynamicTest> everythingThatWentInCanBeLookedUp() {
        return Seeds.each(10, random -> {
            Plan plan = RandomPlans.plan(random);
            Figures figures = Figures.of(plan);
            AllFigures.of(figures)
                    .flatMap(id -> places(figures.explain(id).orElseThrow()))
                    .distinct()
                    .forEach(place -> assertThat(exists(place, plan, figures))
                            .as("%s", place)
                            .isTrue());
        });
    }

    private static Stream<Place> places(Derivation derivation) {
        return derivation.lines().stream()
                .map(line -> switch (line) {
                    case Derivation.Input input -> input.place();
                    case Derivation.Rule rule -> rule.place();
                })
                .filter(place -> place != null);
    }

    private static boolean exists(Place place, Plan plan, Figures figures) {
        return switch (place) {
            case FigureId id -> figures.figure(id) instanceof org.medienplan.message.Outcome.Ok;
            case FieldRef ref ->
                plan.find(ref.record()).isPresent()
                        && (ref.field() == null
                                || Fields.of(ref.record().type())
                                        .find(ref.field())
                                        .isPresent());
        };
    }

    @Test
    void aPurchaseIsExplainedByItsTargetAndWhatIsThere() {
        Reading plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(90))
                .item("tablet", life(5))
                .rule("tablet", each(Driver.PUPILS))
                .holding("a", "tablet", 20, acquired(2026))
                .computed();
        Derivation derivation = explain(plan, Metric.PURCHASE);
        assertThat(derivation.result()).isEqualTo(new Value.Count(70));
        assertThat(inputs(derivation))
                .contains(
                        FigureId.of(Metric.DEMAND, 2027).forHolder(school("a")).forItem(item("tablet")));
    }

    @Test
    void theInputsOfThePlannedStockAddUpToIt() {
        Reading plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(90))
                .item("tablet", life(5))
                .rule("tablet", each(Driver.PUPILS))
                .holding("a", "tablet", 20, acquired(2022), replacedBy(Party.PARENTS))
                .holding("a", "tablet", 30, acquired(2025))
                .computed();
        Derivation derivation = explain(plan, Metric.PLANNED_STOCK);
        long sum = derivation.lines().stream()
                .mapToLong(line ->
                        line instanceof Derivation.Input input && input.value() instanceof Value.Count(long count)
                                ? count
                                : 0)
                .sum();
        assertThat(derivation.result()).isEqualTo(new Value.Count(90));
        assertThat(sum).isEqualTo(90);
    }

    @Test
    void afterTheHorizonAPurchaseDoesNotSpeakOfAMeasure() {
        Reading plan = plan(2027, 3, 3)
                .school("a", GYMNASIUM, pupils(90))
                .item("tablet", life(3))
                .rule("tablet", each(Driver.PUPILS))
                .measure(2027, 2027)
                .computed();
        Derivation derivation = plan.figures()
                .explain(FigureId.of(Metric.PURCHASE, 2030)
                        .forHolder(school("a"))
                        .forItem(item("tablet")))
                .orElseThrow();
        assertThat(rules(derivation))
                .contains("trace.purchase.tail")
                .doesNotContain("trace.purchase.measure_runs", "trace.purchase.no_measure");
    }

    @Test
    void aSumIsExplainedByItsParts() {
        Reading plan = plan(2027, 3, 0)
                .school("a", GYMNASIUM, pupils(90))
                .school("b", GYMNASIUM, pupils(10))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        FigureId cost = FigureId.of(Metric.COST);
        assertThat(inputs(plan.figures().explain(cost).orElseThrow())).containsExactly(cost.forYear(2027));
        FigureId tablets = cost.forYear(2027).forItem(item("tablet"));
        assertThat(inputs(plan.figures().explain(tablets).orElseThrow()))
                .containsExactly(tablets.forHolder(school("a")), tablets.forHolder(school("b")));
    }

    private static Derivation explain(Reading plan, Metric metric) {
        return plan.figures()
                .explain(FigureId.of(metric, 2027).forHolder(school("a")).forItem(item("tablet")))
                .orElseThrow();
    }

    private static List<Place> inputs(Derivation derivation) {
        return places(derivation).filter(FigureId.class::isInstance).toList();
    }

    private static List<String> rules(Derivation derivation) {
        return derivation.lines().stream()
                .filter(Derivation.Rule.class::isInstance)
                .map(line -> ((Derivation.Rule) line).sentence().key())
                .toList();
    }
}
