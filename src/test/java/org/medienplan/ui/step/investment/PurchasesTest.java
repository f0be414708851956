package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.ref.Driver;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.investment.Purchases.Kind;
import org.medienplan.ui.step.investment.Purchases.Unit;
import org.medienplan.workspace.Snapshot;

class PurchasesTest {

    private final Snapshot snapshot = Snapshots.of(plan(2027, 3, 3)
            .school("a", GYMNASIUM, pupils(100))
            .item("tablet", euros(500), life(4))
            .item("licence", euros(10), yearly())
            .rule("tablet", each(Driver.PUPILS))
            .rule("licence", each(Driver.PUPILS))
            .holding("a", "tablet", 60, acquired(2024)));

    private final Purchases purchases = Purchases.of(snapshot);

    @Test
    void newOnesAndReplacementsAddUpToAll() {
        for (Unit unit : Unit.values()) {
            PurchaseRow all = row(Kind.ALL, unit);
            PurchaseRow added = row(Kind.ADDITION, unit);
            PurchaseRow replaced = row(Kind.REPLACEMENT, unit);
            for (int year = 0; year < purchases.years(); year++) {
                assertThat(added.value(year) + replaced.value(year)).isEqualTo(all.value(year));
            }
        }
    }

    @Test
    void whatIsMissingIsNewAndWhatEndsIsReplaced() {
        assertThat(row(Kind.ADDITION, Unit.PIECES).values()).containsExactly(40, 0, 0, 0, 0, 0);
        assertThat(row(Kind.REPLACEMENT, Unit.PIECES).values()).containsExactly(0, 60, 0, 0, 40, 60);
        assertThat(row(Kind.ALL, Unit.MONEY).values()).containsExactly(20, 30, 0, 0, 20, 30);
    }

    @Test
    void theYearsAfterThePlanHaveASumOfTheirOwn() {
        PurchaseRow all = row(Kind.ALL, Unit.PIECES);

        assertThat(all.horizonSum()).isEqualTo(100);
        assertThat(all.tailSum()).isEqualTo(100);
    }

    @Test
    void yearlyServicesAreNotBought() {
        assertThat(purchases.rows(Kind.ALL, Unit.PIECES))
                .extracting(PurchaseRow::item)
                .containsExactly("tablet");
    }

    @Test
    void theListShowsWhatIsChosen() {
        PurchasesViewModel model = new PurchasesViewModel(Snapshots.texts(snapshot));
        model.show(purchases);
        model.choose(Kind.REPLACEMENT);
        model.count(Unit.MONEY);

        assertThat(model.rows().getFirst().value(1)).isEqualTo(30);
        assertThat(model.sum(model.rows(), PurchaseRow::tailSum)).isEqualTo("50");
        assertThat(model.number(0)).isEqualTo("–");
        assertThat(model.sumName()).isEqualTo("Summe");
    }

    @Test
    void piecesOfDifferentItemsAreNotAddedUp() {
        PurchasesViewModel model = new PurchasesViewModel(Snapshots.texts(snapshot));
        model.show(purchases);
        model.count(Unit.PIECES);

        assertThat(model.sum(model.rows(), PurchaseRow::horizonSum)).isEmpty();
        assertThat(model.sumName()).isEmpty();
    }

    private PurchaseRow row(Kind kind, Unit unit) {
        List<PurchaseRow> rows = purchases.rows(kind, unit);
        return rows.getFirst();
    }
}
