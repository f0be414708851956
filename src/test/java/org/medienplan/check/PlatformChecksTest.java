package org.medienplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.Platforms.chosen;
import static org.medienplan.testing.Platforms.criterion;
import static org.medienplan.testing.Platforms.offered;
import static org.medienplan.testing.Platforms.old;
import static org.medienplan.testing.Platforms.score;
import static org.medienplan.testing.Platforms.step;
import static org.medienplan.testing.Platforms.system;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import org.junit.jupiter.api.Test;
import org.medienplan.analysis.platform.ScoreTable;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.OldServiceBasis;
import org.medienplan.plan.support.SystemFamily;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

class PlatformChecksTest {

    private static PlanBuilder school() {
        return plan(2027, 4, 2)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.TEACHERS, 60))
                .item("account", euros(13), yearly())
                .item("server", euros(900), yearly());
    }

    /// Two platforms that are scored by two criteria.
    private static PlanBuilder scored(int p, int q) {
        return school().put(criterion("Datenschutz", 50))
                .put(criterion("Bedienung", 50))
                .put(score("p", "Datenschutz", p))
                .put(score("p", "Bedienung", p))
                .put(score("q", "Datenschutz", q))
                .put(score("q", "Bedienung", q));
    }

    @Test
    void weightsThatDoNotAddUpAreScaled() {
        CheckRig rig = CheckRig.on(
                school().put(criterion("a", 20)).put(criterion("b", 20)).put(criterion("c", 20)), "platform_weights");
        assertThat(rig.sentence()).isEqualTo("Die Gewichte der Kriterien ergeben zusammen 60 % statt 100 %.");
        assertThat(rig.place()).isEqualTo("platform_criterion:a.weight");
        assertThat(ScoreTable.of(rig.repaired()).weights()).isEqualTo(1_000_000);
    }

    @Test
    void weightsOfNothingCanOnlyBeRecordedByAPerson() {
        CheckRig rig = CheckRig.on(school().put(criterion("a", 0)), "platform_weights");
        assertThat(rig.finding().orElseThrow().repair()).isEmpty();
    }

    @Test
    void aMissingScoreIsNamed() {
        CheckRig rig = CheckRig.on(
                school().put(criterion("Datenschutz", 100)).put(offered("Cloud")), "platform_score_missing");
        assertThat(rig.sentence())
                .isEqualTo("Cloud ist bei „Datenschutz“ nicht bewertet und hat deshalb kein Ergebnis.");
        assertThat(rig.place()).isEqualTo("platform_criterion:Datenschutz");
    }

    @Test
    void aWeightThatDecidesIsAHint() {
        PlanBuilder close = school().put(criterion("Datenschutz", 55))
                .put(criterion("Bedienung", 45))
                .put(offered("p"))
                .put(offered("q"))
                .put(score("p", "Datenschutz", 5))
                .put(score("p", "Bedienung", 3))
                .put(score("q", "Datenschutz", 3))
                .put(score("q", "Bedienung", 5));
        assertThat(CheckRig.on(close, "platform_turns").cases()).hasSize(2);
        CheckRig.on(scored(4, 2).put(offered("p")).put(offered("q")), "platform_turns")
                .saysNothing();
    }

    @Test
    void theWinnerIsChosenByTheRepair() {
        CheckRig rig = CheckRig.on(scored(4, 2).put(offered("p")).put(offered("q")), "platform_undecided");
        assertThat(rig.place()).isEqualTo("platform_candidate:p.status");
        Plan repaired = rig.repaired();
        assertThat(Choice.of(repaired).orElseThrow().name()).isEqualTo("p");
    }

    @Test
    void aSecondBestPlatformNeedsAReason() {
        CheckRig rig =
                CheckRig.on(scored(4, 2).put(offered("p")).put(chosen("q", "account", null)), "platform_second_best");
        assertThat(rig.sentence()).isEqualTo("q ist gewählt, p hat das bessere Ergebnis. Eine Begründung fehlt.");
        CheckRig.on(scored(4, 2).put(chosen("p", "account", null)).put(offered("q")), "platform_second_best")
                .saysNothing();
    }

    @Test
    void onlyOnePlatformIsChosen() {
        CheckRig rig = CheckRig.on(
                scored(4, 2).put(chosen("p", "account", null)).put(chosen("q", "account", null)), "platform_twice");
        assertThat(rig.place()).isEqualTo("platform_candidate:q.status");
        rig.repaired();
    }

    @Test
    void aChosenPlatformWithoutAPriceBlocks() {
        CheckRig rig = CheckRig.on(school().put(chosen("p", null, null)), "platform_without_price");
        assertThat(rig.place()).isEqualTo("platform_candidate:p.licence_item");
        assertThat(rig.finding().orElseThrow().severity()).isEqualTo(Severity.BLOCKS);
    }

    @Test
    void anItemThatIsBoughtOnceCannotCountAccounts() {
        CheckRig rig = CheckRig.on(
                school().item("switch", euros(5)).put(chosen("p", "account", "switch")), "platform_item_once");
        assertThat(rig.place()).isEqualTo("item:switch.recurrence");
        rig.repaired();
    }

    @Test
    void aServiceWithoutAnEndEndsWithTheLastMigration() {
        PlanBuilder running = school().put(chosen("p", "account", null))
                .put(step("2028-H2", 100, 100))
                .put(old("server", OldServiceBasis.SCHOOLS, 0));
        CheckRig rig = CheckRig.on(running, "service_without_end");
        assertThat(rig.place()).isEqualTo("old_service:old-server.until");
        assertThat(rig.repaired().oldServices().rows().getFirst().until()).isEqualTo(2028);
    }

    @Test
    void aServiceThatEndsBeforeTheLastMigrationIsExtended() {
        PlanBuilder early = school().put(chosen("p", "account", null))
                .put(step("2029-H1", 100, 100))
                .put(old("server", OldServiceBasis.ACCOUNTS, 2027));
        CheckRig rig = CheckRig.on(early, "service_ends_early");
        assertThat(rig.sentence()).isEqualTo("Alt server endet, bevor 2029 die letzten Konten umgestellt sind.");
        rig.repaired();
    }

    @Test
    void accountsComeWithTheFirstCourseAtTheEarliest() {
        RecordId offer = new RecordId(RecordType.TRAINING_OFFER, "offer");
        PlanBuilder early = school().put(chosen("p", "account", null))
                .put(step("2027-H1", 100, 100))
                .put(new TrainingSession(
                        new RecordId(RecordType.TRAINING_SESSION, "first"),
                        offer,
                        new HalfYear(2027, 2),
                        PlanBuilder.AUTHORITY,
                        1,
                        null,
                        null));
        CheckRig rig = CheckRig.on(early, "accounts_before_training");
        assertThat(rig.place()).startsWith("account_step:").endsWith(".half_year");
        assertThat(rig.repaired().accountSteps().rows().getFirst().halfYear()).isEqualTo(new HalfYear(2027, 2));
    }

    @Test
    void devicesWithoutALicenceAreNamedWithTheirSystem() {
        CheckRig rig = CheckRig.on(
                school().item("Tafel", euros(5_000))
                        .rule("Tafel", each(Driver.TEACHERS))
                        .put(system("Tafel", SystemFamily.ANDROID, null)),
                "system_without_licence");
        assertThat(rig.sentence())
                .isEqualTo("Tafel: Für 60 Geräte mit Android ist keine Lizenz zur Verwaltung eingetragen.");
        assertThat(rig.place()).isEqualTo("device_system:Tafel.licence_item");
    }

    @Test
    void moreDevicesThanLicencesAreNamedInTheirFirstYear() {
        CheckRig rig = CheckRig.on(
                school().item("tablet", euros(500))
                        .item("mdm", euros(9), yearly())
                        .rule("tablet", each(Driver.TEACHERS))
                        .holding("a", "tablet", 100)
                        .put(system("tablet", SystemFamily.IPADOS, "mdm")),
                "licences_short");
        assertThat(rig.place()).isEqualTo("planned_stock/2027/item:mdm");
    }

    @Test
    void aPlanWithoutPlatformsIsNotAskedForThem() {
        assertThat(CheckRig.all(school().build()).all().stream().map(Finding::check))
                .noneMatch(check -> check.startsWith("platform") || check.startsWith("service"));
    }
}
