package org.medienplan.calc.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Derivation;
import org.medienplan.trace.Recorder;
import org.medienplan.trace.Trace;

/// How needs and the provision standard make up a demand.
class NeedStepTest {

    private record Fixed(NeedMode mode, int units, boolean followsPupils) implements Need {

        Fixed(NeedMode mode, int units) {
            this(mode, units, false);
        }

        @Override
        public int item() {
            return 0;
        }

        @Override
        public int value(int yearIndex, Demand demand, Trace trace) {
            return units;
        }
    }

    private static int demand(int standard, Need... needs) {
        return demand(standard, Trace.NONE, needs);
    }

    private static int demand(int standard, Trace trace, Need... needs) {
        return new NeedStep(List.of(needs), 0, new Demand(1)).value(standard, trace);
    }

    @Test
    void theSameUnitsServeStandardAndLessons() {
        assertThat(demand(174, new Fixed(NeedMode.AT_LEAST, 180))).isEqualTo(180);
        assertThat(demand(174, new Fixed(NeedMode.AT_LEAST, 160))).isEqualTo(174);
    }

    @Test
    void whatIsAddedComesOnTopOfTheLargerCount() {
        assertThat(demand(10, new Fixed(NeedMode.ADDED, 3), new Fixed(NeedMode.AT_LEAST, 12)))
                .isEqualTo(15);
    }

    @Test
    void needsInsteadOfTheStandardAddUpAndTheStandardDoesNotCount() {
        List<Need> needs = List.of(new Fixed(NeedMode.INSTEAD, 4), new Fixed(NeedMode.INSTEAD, 5));
        assertThat(NeedStep.replaceStandard(needs)).isTrue();
        assertThat(new NeedStep(needs, 0, new Demand(1)).value(0, Trace.NONE)).isEqualTo(9);
        assertThat(NeedStep.replaceStandard(List.of(new Fixed(NeedMode.AT_LEAST, 4))))
                .isFalse();
    }

    @Test
    void whatWasDecidedInsteadOfTheStandardHoldsForLessonsToo() {
        assertThat(demand(0, new Fixed(NeedMode.INSTEAD, 0), new Fixed(NeedMode.AT_LEAST, 725)))
                .isZero();
    }

    @Test
    void whatIsNotKnownMakesTheDemandUnknown() {
        for (NeedMode mode : NeedMode.values()) {
            assertThat(demand(7, new Fixed(mode, Counts.UNKNOWN))).isEqualTo(Counts.UNKNOWN);
        }
        assertThat(demand(Counts.UNKNOWN, new Fixed(NeedMode.AT_LEAST, 7))).isEqualTo(Counts.UNKNOWN);
    }

    @Test
    void theTraceNamesTheCountThatDecides() {
        Recorder lessons = new Recorder();
        demand(174, lessons, new Fixed(NeedMode.AT_LEAST, 180));
        List<Derivation.Line> lines =
                lessons.derivation(FigureId.of(Metric.DEMAND), null).lines();
        assertThat(lines)
                .containsExactly(
                        new Derivation.Input(Message.of("trace.demand.standard"), new Value.Count(174), null, false),
                        new Derivation.Input(Message.of("trace.demand.need"), new Value.Count(180), null, true));
    }

    @Test
    void lessonsDoNotMakeAServiceRunWithPupilsWhereAnotherNeedReplacesTheStandard() {
        Need lessons = new Fixed(NeedMode.AT_LEAST, 725, true);
        Need platform = new Fixed(NeedMode.INSTEAD, 700);
        assertThat(HolderNeeds.of(List.of(lessons)).followsPupils(0)).isTrue();
        assertThat(HolderNeeds.of(List.of(lessons, platform)).followsPupils(0)).isFalse();
    }

    @Test
    void anItemThatANeedIsForComesAfterTheItemsThatItFollows() {
        List<List<StandardRule>> noRules = List.of(List.of(), List.of(), List.of());
        assertThat(ItemOrder.of(noRules, Map.of(0, Set.of(2), 2, Set.of(1))).items())
                .containsExactly(1, 2, 0);
    }
}
