package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.rise;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

class MoneyChecksTest {

    /// 40 boards for 4,000 euros in 2027, and again when their life ends.
    private static PlanBuilder boards(int life) {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.CLASSROOMS, 40))
                .bundle("bundle", rise("0.02"))
                .item("board", euros(4_000), life(life))
                .rule("board", each(Driver.CLASSROOMS));
    }

    private static Ceiling ceiling(int year, Accounting accounting, long euros) {
        RecordId id = new RecordId(RecordType.CEILING, "ceiling-" + year);
        return new Ceiling(id, PlanBuilder.AUTHORITY, year, accounting, Money.ofEuros(euros), null);
    }

    @Test
    void anExceededCeilingBlocksAndSaysByHowMuch() {
        CheckRig rig = CheckRig.on(boards(8).put(ceiling(2027, Accounting.CAPITAL, 150_000)), "ceiling_exceeded");
        assertThat(rig.sentence())
                .isEqualTo("2027 liegt der investive Bedarf 13.200,00 € über dem Eckwert, zusammen 163.200,00 €.");
        assertThat(rig.place()).isEqualTo("capital/2027");
    }

    @Test
    void aCeilingThatIsReachedIsInOrderAndSoIsOneForOtherMoney() {
        CheckRig.on(boards(8).put(ceiling(2027, null, 163_200)), "ceiling_exceeded")
                .saysNothing();
        CheckRig.on(boards(8).put(ceiling(2027, Accounting.EXPENSE, 0)), "ceiling_exceeded")
                .saysNothing();
    }

    @Test
    void yearsWithoutACeilingAreNamedWhereOthersHaveOne() {
        CheckRig.on(boards(8), "ceiling_missing").saysNothing();
        assertThat(CheckRig.on(boards(8).put(ceiling(2027, null, 1)), "ceiling_missing")
                        .cases())
                .hasSize(4);
    }

    @Test
    void aYearFarAboveTheMeanIsAHint() {
        assertThat(CheckRig.on(boards(8), "cost_peak").place()).isEqualTo("cost/2027");
    }

    @Test
    void aYearAfterThePlanThatCostsMoreThanAnyPlannedOneIsAHint() {
        assertThat(CheckRig.on(boards(6), "tail_dear").sentence()).startsWith("2033 kostet");
    }

    @Test
    void aPlanWhoseYearsAreOverSaysSo() {
        CheckRig.on(boards(6), "plan_over").saysNothing();
        PlanBuilder old = plan(2020, 5, 5).school("a", GYMNASIUM, pupils(800));
        assertThat(CheckRig.on(old, "plan_over").sentence()).contains("2024");
    }
}
