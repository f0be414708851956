package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.at;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class MeasureListTest {

    private final Snapshot snapshot = Snapshots.of(plan(2027, 4, 0)
            .bundle("platform")
            .school("a", GYMNASIUM, pupils(100))
            .school("b", GYMNASIUM, pupils(200))
            .item("tablet", euros(500), life(6))
            .item("licence", euros(10), yearly(), inBundle("platform"))
            .rule("tablet", each(Driver.PUPILS))
            .rule("licence", each(Driver.PUPILS))
            .measure(2029, 2029, at("b"), with("name", "Tablets b"))
            .measure(2027, 2028, at("a"), with("name", "Tablets a"))
            .measure(
                    2028,
                    2030,
                    with("name", "Plattform"),
                    with("bundle", new RecordId(RecordType.BUNDLE, "platform"))));

    private final List<MeasureRow> rows = MeasureList.of(snapshot, Snapshots.texts(snapshot));

    @Test
    void measuresComeInTheOrderOfTheirBeginning() {
        assertThat(rows).extracting(MeasureRow::name).containsExactly("Tablets a", "Plattform", "Tablets b");
    }

    @Test
    void aMeasureCostsWhatIsBoughtInItsYears() {
        assertThat(rows.getFirst().cost()).isEqualTo(Money.ofEuros(50_000));
        assertThat(rows.getLast().cost()).isEqualTo(Money.ofEuros(100_000));
    }

    @Test
    void aMeasureForServicesCostsWhatTheyCostInItsYearsFromTheSummerOfTheFirst() {
        assertThat(rows.get(1).years())
                .extracting(MeasureRow.YearCost::cost)
                .containsExactly(Money.ofEuros(1_250), Money.ofEuros(3_000), Money.ofEuros(3_000));
    }

    @Test
    void measuresForEverybodyNameNobody() {
        assertThat(rows.get(1).holders()).isEmpty();
        assertThat(rows.getFirst().holders()).containsExactly("Schule a");
    }

    @Test
    void shownCostsAddUp() {
        assertThat(rows.stream().mapToLong(MeasureRow::thousands).sum()).isEqualTo(157);
    }
}
