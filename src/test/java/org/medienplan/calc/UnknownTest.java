package org.medienplan.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;
import org.medienplan.trace.Derivation;

/// Unknown is never zero: a figure says for how many holders a part of it is not known.
class UnknownTest {

    private static PlanBuilder schools() {
        return plan(2027, 3, 2)
                .school("known", GYMNASIUM, pupils(90))
                .school("unknown", GYMNASIUM)
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"PUPILS", "COUNTED_PUPILS", "DEMAND", "GAP", "TARGET", "PURCHASE", "PLANNED_STOCK", "COST"})
    void aTotalSaysHowManyHoldersAreMissing(Metric metric) {
        Figure figure = schools().computed().figure(FigureId.of(metric, 2027));
        assertThat(figure.missing()).isEqualTo(1);
        assertThat(figure.value()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"STOCK", "PRESENT"})
    void whatIsRecordedIsKnownWhateverTheDemand(Metric metric) {
        assertThat(schools().computed().figure(FigureId.of(metric, 2027)).isComplete())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"PUPILS", "DEMAND", "GAP", "TARGET", "PURCHASE", "COST", "CAPITAL", "PURCHASE_COST"})
    void aDerivationOfSomethingUnknownHasNoResult(Metric metric) {
        FigureId id = FigureId.of(metric, 2027).forHolder(Details.school("unknown"));
        FigureId cell = metric.driver() == null ? id.forItem(Details.item("tablet")) : id;
        Derivation derivation = schools().computed().figures().explain(cell).orElseThrow();
        assertThat(derivation.result()).isNull();
    }

    /// In 2027 nobody knows how many were bought, so nobody knows what is left to buy in 2028.
    @Test
    void whatRestsOnAnEarlierUnknownYearIsUnknownToo() {
        Reading school = plan(2027, 3, 2)
                .school("a", GYMNASIUM, fact(Driver.PUPILS, 90, 2028))
                .item("tablet")
                .rule("tablet", each(Driver.PUPILS))
                .computed();
        assertThat(school.isMissing(Metric.DEMAND, 2028, "a", "tablet")).isFalse();
        assertThat(school.isMissing(Metric.GAP, 2028, "a", "tablet")).isFalse();
        assertThat(school.isMissing(Metric.PURCHASE, 2028, "a", "tablet")).isTrue();
        assertThat(school.isMissing(Metric.COST, 2028, "a", "tablet")).isTrue();
    }

    @Test
    void aSumOverYearsMissesAHolderOnceHoweverManyYearsAreNotKnown() {
        assertThat(schools().computed().figure(FigureId.of(Metric.COST)).missing())
                .isEqualTo(1);
    }
}
