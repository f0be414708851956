package org.medienplan.ref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.testing.Seeds;

class FigureIdTest {

    private static final RecordId SCHOOL = new RecordId(RecordType.SCHOOL, "165001");
    private static final RecordId DISPLAY = new RecordId(RecordType.ITEM, "display-86");

    @Test
    void aFigureIsNamedByWhatItIsAbout() {
        FigureId id = FigureId.of(Metric.COST, 2028).forHolder(SCHOOL).forItem(DISPLAY);
        assertThat(id).hasToString("cost/2028/school:165001/item:display-86");
        assertThat(FigureId.parse("cost/2028/school:165001/item:display-86")).contains(id);
    }

    @Test
    void partsMayComeInAnyOrder() {
        assertThat(FigureId.parse("cost/item:display-86/school:165001/2028"))
                .contains(FigureId.of(Metric.COST, 2028).forHolder(SCHOOL).forItem(DISPLAY));
    }

    @Test
    void textsThatNameNoFigureAreNotRead() {
        assertThat(Stream.of(
                        "",
                        "costs",
                        "cost/",
                        "cost/28",
                        "cost/2028/2029",
                        "cost/rule:1",
                        "cost/school:1/school:2",
                        "cost/item:a/bundle:b",
                        "2028/cost"))
                .allSatisfy(text -> assertThat(FigureId.parse(text)).isEmpty());
    }

    @Test
    void everyDriverButTheItemHasAFigure() {
        assertThat(Stream.of(Driver.values()).filter(driver -> driver != Driver.ITEM))
                .allSatisfy(driver -> assertThat(Metric.of(driver).driver()).isEqualTo(driver));
    }

    @TestFactory
    Stream<DynamicTest> everyNameIsReadAsItIsWritten() {
        return Seeds.each(20, random -> {
            for (int i = 0; i < 50; i++) {
                FigureId id = random(random);
                assertThat(FigureId.parse(id.toString())).contains(id);
            }
        });
    }

    private static FigureId random(Random random) {
        FigureId id = FigureId.of(Metric.values()[random.nextInt(Metric.values().length)]);
        id = random.nextBoolean() ? id : id.forYear(2020 + random.nextInt(50));
        id = random.nextBoolean() ? id : id.forHolder(random.nextBoolean() ? SCHOOL : id(RecordType.AUTHORITY, random));
        return random.nextBoolean() ? id : id.forItem(random.nextBoolean() ? DISPLAY : id(RecordType.BUNDLE, random));
    }

    private static RecordId id(RecordType type, Random random) {
        return new RecordId(type, "key-" + random.nextInt(1000));
    }
}
