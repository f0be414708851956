package org.medienplan.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.testing.AllFigures;
import org.medienplan.testing.GeneratedPlans;
import org.medienplan.testing.Seeds;

/// Plans of any values that fields allow, however odd.
class AnyPlanTest {

    @TestFactory
    Stream<DynamicTest> everyPlanThatCanBeRecordedCanBeComputed() {
        return Seeds.each(60, random -> {
            Figures figures = Figures.of(GeneratedPlans.plan(random.nextInt()));
            AllFigures.of(figures)
                    .forEach(id -> assertThat(figures.explain(id).orElseThrow().result())
                            .as("%s", id)
                            .isEqualTo(figures.figure(id).orElseThrow().result()));
        });
    }
}
