package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.paidBy;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.replacedBy;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.ControlTotal;
import org.medienplan.plan.investment.Condition;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

class StockChecksTest {

    private static PlanBuilder twoSchools() {
        return plan(2027, 5, 5)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.CLASSROOMS, 30))
                .school("b", GYMNASIUM, pupils(400), fact(Driver.CLASSROOMS, 10))
                .item("board", life(8))
                .rule("board", each(Driver.CLASSROOMS));
    }

    @Test
    void aSchoolWithoutAnyStockIsToBeClarified() {
        PlanBuilder builder = twoSchools().holding("a", "board", 3, acquired(2024));
        assertThat(CheckRig.on(builder, "stock_missing").place()).isEqualTo("stock/2027/school:b");
    }

    @Test
    void unitsWithoutAYearAreCountedForEachSchool() {
        PlanBuilder builder =
                twoSchools().holding("a", "board", 3).holding("a", "board", 4).holding("b", "board", 1);
        CheckRig rig = CheckRig.on(builder, "year_unknown");
        assertThat(rig.cases()).hasSize(2);
        assertThat(rig.texts(Locale.GERMANY).say(rig.cases().getFirst().message()))
                .isEqualTo("Schule a: Für 7 Geräte fehlt das Anschaffungsjahr, etwa board.");
    }

    @Test
    void aYearThatHasNotComeIsToBeClarified() {
        assertThat(CheckRig.on(twoSchools().holding("a", "board", 3, acquired(2062)), "year_future")
                        .sentence())
                .contains("2062");
    }

    @Test
    void unitsPastTheirLifeAreAHint() {
        PlanBuilder builder = twoSchools()
                .holding("a", "board", 3, acquired(2018))
                .holding("a", "board", 5, acquired(2019))
                .holding("a", "board", 9, acquired(2020));
        assertThat(CheckRig.on(builder, "stock_old").sentence()).contains("8 Geräte", "board von 2018");
    }

    @Test
    void defectiveUnitsAreAHint() {
        PlanBuilder builder =
                twoSchools().holding("a", "board", 1, acquired(2024), with("condition", Condition.DEFECTIVE));
        assertThat(CheckRig.on(builder, "stock_defective").sentence())
                .isEqualTo("Schule a: 1 Gerät ist defekt und zählt nicht, etwa board.");
    }

    @Test
    void anOpenDutyToReplaceIsRepairedByTheAuthority() {
        PlanBuilder builder = twoSchools()
                .holding("a", "board", 3, replacedBy(Party.OPEN))
                .holding("b", "board", 3, replacedBy(Party.OPEN))
                .holding("b", "board", 2, replacedBy(Party.PARENTS));
        assertThat(CheckRig.on(builder, "duty_open").repaired().holdings().rows())
                .extracting(Holding::replacementDuty)
                .containsExactly(Party.AUTHORITY, Party.AUTHORITY, Party.PARENTS);
    }

    @Test
    void anOpenOwnerIsRepairedByTheAuthority() {
        PlanBuilder builder = twoSchools().holding("a", "board", 3, with("owner", Party.OPEN));
        assertThat(CheckRig.on(builder, "owner_open").repaired().holdings().rows())
                .extracting(Holding::owner)
                .containsExactly(Party.AUTHORITY);
    }

    @Test
    void anOpenPayerIsRepairedByTheAuthority() {
        PlanBuilder builder = twoSchools().holding("a", "board", 3, paidBy(Party.OPEN));
        assertThat(CheckRig.on(builder, "payer_open").repaired().holdings().rows())
                .extracting(Holding::payer)
                .containsExactly(Party.AUTHORITY);
    }

    @Test
    void whatIsLeftOverHereAndLackingThereShouldMove() {
        PlanBuilder builder = twoSchools().holding("b", "board", 14, acquired(2026));
        assertThat(CheckRig.on(builder, "transfer").sentence())
                .isEqualTo("board: 4 sind an 1 Schule übrig, 30 fehlen an 1 anderen.");
        CheckRig.on(builder, "surplus").saysNothing();
    }

    @Test
    void whatIsLeftOverAndLackingNowhereIsASurplus() {
        PlanBuilder builder =
                twoSchools().holding("a", "board", 30, acquired(2026)).holding("b", "board", 14, acquired(2026));
        assertThat(CheckRig.on(builder, "surplus").sentence()).contains("4 mehr");
        CheckRig.on(builder, "transfer").saysNothing();
    }

    @Test
    void recordedPupilsAreComparedWithTheControlTotal() {
        PlanBuilder builder = twoSchools().put(total(Driver.PUPILS, 2024, null, 1_230));
        assertThat(CheckRig.on(builder, "control_differs").sentence())
                .isEqualTo("Stadt: 1.200 statt 1.230 Schülerinnen und Schüler für das Schuljahr ab 2024 erfasst.");
        CheckRig.on(twoSchools().put(total(Driver.PUPILS, 2024, null, 1_200)), "control_differs")
                .saysNothing();
    }

    @Test
    void recordedUnitsAreComparedWithTheControlTotal() {
        PlanBuilder builder =
                twoSchools().holding("a", "board", 14, acquired(2026)).put(total(null, null, item("board"), 20));
        assertThat(CheckRig.on(builder, "control_differs").sentence()).contains("14 statt 20 × board");
    }

    private static ControlTotal total(Driver driver, Integer schoolYear, RecordId item, int value) {
        RecordId id = new RecordId(RecordType.CONTROL_TOTAL, "total");
        return new ControlTotal(id, PlanBuilder.AUTHORITY, driver, schoolYear, item, value, null);
    }
}
