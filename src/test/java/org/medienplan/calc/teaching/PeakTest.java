package org.medienplan.calc.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Lessons.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.quantity.Decimal;
import org.medienplan.testing.Seeds;

/// Which classes work at the same time.
class PeakTest {

    private static Load load(String key, int classes, String hours, long perClass) {
        return new Load(project(key, "s", classes, hours, "c"), perClass);
    }

    @Test
    void theLessonsOfAWeekAreSpreadEvenlyOverItsUsablePeriods() {
        Peak peak = Peak.of(List.of(load("film", 4, "2", 14), load("radio", 13, "2", 7)), 25);

        assertThat(peak.lessons()).isEqualTo(Decimal.of(34));
        assertThat(peak.parallel()).isEqualTo(2);
    }

    @Test
    void theClassesThatNeedMostAreTakenFirstAndNoMoreOfThemThanThereAre() {
        Peak peak = Peak.of(List.of(load("radio", 6, "10", 7), load("film", 2, "2", 14)), 25);

        assertThat(peak.parallel()).isEqualTo(3);
        assertThat(peak.units()).isEqualTo(2 * 14 + 7);
    }

    @Test
    void noMoreClassesWorkThanTheProjectsHave() {
        assertThat(Peak.of(List.of(load("always", 2, "60", 5)), 20).units()).isEqualTo(10);
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfProjectsDoesNotMatterAndOneMoreNeverLowersThePeak() {
        return Seeds.each(200, random -> {
            List<Load> loads = loads(random);
            int periods = 1 + random.nextInt(40);
            Peak peak = Peak.of(loads, periods);
            List<Load> shuffled = new ArrayList<>(loads);
            Collections.shuffle(shuffled, random);
            assertThat(Peak.of(shuffled, periods)).isEqualTo(peak);
            assertThat(Peak.of(loads.subList(1, loads.size()), periods).units()).isLessThanOrEqualTo(peak.units());
        });
    }

    private static List<Load> loads(Random random) {
        List<Load> loads = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            String hours = random.nextInt(8) + "." + (1 + random.nextInt(9));
            loads.add(load("p" + i, 1 + random.nextInt(9), hours, random.nextInt(30)));
        }
        return loads;
    }
}
