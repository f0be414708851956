package org.medienplan.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.reserve;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

/// Figures that were published, computed again through a plan.
class PublishedFiguresTest {

    private static final String SCHOOL = "school";

    @Test
    @DisplayName("Remscheid 2021, waterboelles.de: 2,525 + 601 + 1,919 + 1,281 devices for 500 € each")
    void remscheidsDevicesCostWhatWasDecidedAndAQuarterOfItEachYear() {
        Reading remscheid = plan(2027, 5, 0)
                .school("a", GYMNASIUM, pupils(2525))
                .school("b", GYMNASIUM, pupils(601))
                .school("c", GYMNASIUM, pupils(1919))
                .school("d", GYMNASIUM, pupils(1281))
                .item("tablet", euros(500), life(4))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(remscheid.total(Metric.PURCHASE, 2027)).isEqualTo(6326);
        assertThat(money(remscheid, Metric.COST, 2027)).isEqualTo(Money.ofEuros(3_163_000));
        assertThat(money(remscheid, Metric.ANNUAL_VALUE, 2027)).isEqualTo(Money.ofEuros(790_750));
    }

    @Test
    @DisplayName("Lohne 2023, ratsinfo-lohne.de: 4 stand systems for 3,200 € and 5 displays for 8,700 €")
    void lohnesBoardsCostWhatWasDecided() {
        Reading lohne = plan(2027, 5, 0)
                .school("a", GRUNDSCHULE, fact(Driver.SUBJECT_ROOMS, 4), fact(Driver.CLASSROOMS, 5))
                .item("stand", euros(3200))
                .item("display", euros(8700))
                .rule("stand", each(Driver.SUBJECT_ROOMS))
                .rule("display", each(Driver.CLASSROOMS))
                .computed();
        assertThat(money(lohne, Metric.COST, 2027)).isEqualTo(Money.ofEuros(56_300));
    }

    @Test
    @DisplayName("Wutöschingen, local report: lots of 34,379 €, 49,148 € and 2,047 €")
    void wutoeschingensLotsAddUp() {
        PlanBuilder lots = plan(2027, 5, 0).school(SCHOOL, GRUNDSCHULE);
        for (int price : new int[] {34_379, 49_148, 2_047}) {
            lots.item("lot-" + price, euros(price)).rule("lot-" + price, each(Driver.SCHOOLS));
        }
        assertThat(money(lots.computed(), Metric.CAPITAL, 2027)).isEqualTo(Money.ofEuros(85_574));
    }

    @Test
    @DisplayName("Schmalkalden-Meiningen, local report: 870 devices and a fifth more are 1,044")
    void schmalkaldensReserveOfAFifthIsWhole() {
        Reading schmalkalden = plan(2027, 5, 0)
                .school("a", GYMNASIUM, pupils(870))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS), reserve("0.2"))
                .computed();
        assertThat(schmalkalden.total(Metric.DEMAND, 2027)).isEqualTo(1044);
    }

    @Test
    @DisplayName("Haan, local report: 400 tablets for 400 € each")
    void haansTabletsCostWhatWasReported() {
        Reading haan = plan(2027, 5, 0)
                .school("a", GYMNASIUM, pupils(400))
                .item("tablet", euros(400))
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(money(haan, Metric.PURCHASE_COST, 2027)).isEqualTo(Money.ofEuros(160_000));
    }

    @Test
    @DisplayName("Rheine 2018, council paper 412/17: 400,000 € administration, 200,000 € WLAN, 400,000 € boards")
    void rheinesYearIsTheSumOfItsBundles() {
        PlanBuilder rheine = plan(2027, 5, 0).school(SCHOOL, GRUNDSCHULE);
        bundle(rheine, "administration", 400_000);
        bundle(rheine, "wlan", 200_000);
        bundle(rheine, "boards", 400_000);
        Reading computed = rheine.computed();
        assertThat(money(computed, Metric.COST, 2027)).isEqualTo(Money.ofEuros(1_000_000));
        FigureId wlan = FigureId.of(Metric.COST, 2027).forItem(new RecordId(RecordType.BUNDLE, "wlan"));
        assertThat(computed.figure(wlan).money()).isEqualTo(Money.ofEuros(200_000));
    }

    private static void bundle(PlanBuilder plan, String name, int euros) {
        plan.bundle(name).item(name, euros(euros), inBundle(name)).rule(name, each(Driver.SCHOOLS));
    }

    @Test
    @DisplayName(
            "Bertelsmann/ifib 2017: 261 € for each of 175 pupils, 402 € for each of 750; published about 46,000 and 302,000 €")
    void theModelSchoolsOf2017CostWhatWasPublished() {
        Reading primary = perPupil(175, 261);
        assertThat(money(primary, Metric.COST, 2028)).isEqualTo(Money.ofEuros(45_675));
        assertThat(primary.total(Metric.COST, 2028)).isCloseTo(4_575_000, withinPercentage(1));
        Reading secondary = perPupil(750, 402);
        assertThat(money(secondary, Metric.COST, 2028)).isEqualTo(Money.ofEuros(301_500));
        assertThat(secondary.total(Metric.COST, 2028)).isCloseTo(30_200_000, withinPercentage(1));
    }

    @Test
    @DisplayName("Bertelsmann/ifib 2015: 465 € and 95 € for each of 5.63 million pupils; published 2.62 bn and 538 m €")
    void theScenariosOf2015FitIntoAPlan() {
        assertThat(money(perPupil(5_630_000, 465), Metric.COST, 2028)).isEqualTo(Money.ofEuros(2_617_950_000L));
        assertThat(perPupil(5_630_000, 95).total(Metric.COST, 2028)).isCloseTo(53_800_000_000L, withinPercentage(1));
    }

    private static Reading perPupil(int pupils, int euros) {
        return plan(2027, 5, 0)
                .school("a", GYMNASIUM, pupils(pupils))
                .item("pupil-year", yearly(), expense(), euros(euros))
                .rule("pupil-year", each(Driver.PUPILS))
                .computed();
    }

    @Test
    @DisplayName("Hemmingen 433/2015: 30,000 + 8,800 + 41,420 € within a budget of 85,000 €")
    void hemmingensYearStaysWithinItsBudget() {
        PlanBuilder hemmingen = plan(2027, 5, 0).school(SCHOOL, GRUNDSCHULE);
        for (int price : new int[] {30_000, 8_800, 41_420}) {
            hemmingen.item("part-" + price, euros(price)).rule("part-" + price, each(Driver.SCHOOLS));
        }
        Money year = money(hemmingen.computed(), Metric.COST, 2027);
        assertThat(year).isEqualTo(Money.ofEuros(80_220)).isLessThanOrEqualTo(Money.ofEuros(85_000));
    }

    @Test
    @DisplayName("Broadband rule of 2017: 12 classrooms need 360 Mbit/s, a line of 400 supplies them; 14 do not")
    void aLineOf400SuppliesTwelveClassroomsOf30EachButNotFourteen() {
        assertThat(missingMegabits(12)).isZero();
        assertThat(missingMegabits(14)).isEqualTo(20);
    }

    private static long missingMegabits(int classrooms) {
        Reading line = plan(2027, 5, 0)
                .school("a", GRUNDSCHULE, fact(Driver.CLASSROOMS, classrooms))
                .item("mbit", yearly())
                .rule("mbit", each(Driver.CLASSROOMS, "30"))
                .holding("a", "mbit", 400, acquired(2020))
                .computed();
        assertThat(line.of(Metric.DEMAND, 2027, "a", "mbit")).isEqualTo(30L * classrooms);
        return line.of(Metric.GAP, 2027, "a", "mbit");
    }

    private static Money money(Reading computed, Metric metric, int year) {
        return computed.figure(FigureId.of(metric, year)).money();
    }
}
