package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.ui.dialog.Failure;
import org.medienplan.ui.dialog.Notice;

class ShellViewModelTest {

    private static final Path FILE = Path.of("plan.mep");

    private final Plan plan = TestShell.plan();
    private final TestShell shell = new TestShell();
    private final PlanCommands commands = shell.model().commands();

    @Test
    void openingAPlanShowsItsTitleItsFileAndItsSize() {
        shell.desk().with(FILE, plan);

        commands.open(FILE);

        assertThat(shell.headline().title()).isEqualTo("Test");
        assertThat(shell.headline().file()).isEqualTo("plan.mep");
        assertThat(shell.headline().size()).isEqualTo("1 Schule · 400 Schülerinnen und Schüler");
        assertThat(shell.headline().saved()).isEqualTo("Gespeichert unter plan.mep");
        assertThat(shell.headline().isSaved()).isTrue();
        assertThat(shell.model().open().openings().get()).isEqualTo(1);
    }

    @Test
    void whatCannotBeOpenedIsRefusedInItsOwnWordsAndNothingIsOpen() {
        commands.open(FILE);

        assertThat(shell.dialogs().failures()).extracting(Failure::code).containsExactly("");
        assertThat(shell.model().headline().get()).isEmpty();
    }

    @Test
    void aPlanFromAnExchangeFileHasNoFileYet() {
        shell.desk().with(Path.of("plan.json"), plan);

        commands.open(Path.of("plan.json"));

        assertThat(shell.headline().file()).isEqualTo("noch nicht gespeichert");
    }

    @Test
    void savingAPlanWithoutAFileAsksForOneAndSuggestsItsTitle() {
        shell.workspace().open(plan, null);
        shell.dialogs().choosing(FILE);

        commands.save();

        assertThat(shell.dialogs().suggestions()).containsExactly("Test.mep");
        assertThat(shell.desk().saved(FILE)).isEqualTo(plan);
        assertThat(shell.headline().saved()).isEqualTo("Gespeichert 14:32 unter plan.mep");
    }

    @Test
    void savingAgainAsksForNothing() {
        shell.workspace().open(plan, FILE);
        shell.rename("Anders");

        commands.save();

        assertThat(shell.dialogs().suggestions()).isEmpty();
        assertThat(shell.desk().saved(FILE).header().title()).isEqualTo("Anders");
        assertThat(shell.headline().isSaved()).isTrue();
    }

    @Test
    void whatCannotBeSavedStaysUnsaved() {
        shell.workspace().open(plan, FILE);
        shell.rename("Anders");
        shell.desk().fill();

        commands.save();

        assertThat(shell.dialogs().failures()).hasSize(1);
        assertThat(shell.headline().isSaved()).isFalse();
        assertThat(shell.headline().saved()).isEqualTo("Änderungen noch nicht gespeichert · plan.mep");
    }

    @Test
    void undoAndRedoCarryTheLabelOfTheChange() {
        shell.workspace().open(plan, FILE);
        assertThat(shell.headline().undo()).isEmpty();

        shell.rename("Anders");
        assertThat(shell.headline().undo()).contains("Bezeichnung");

        commands.undo();
        assertThat(shell.headline().title()).isEqualTo("Test");
        assertThat(shell.headline().redo()).contains("Bezeichnung");

        commands.redo();
        assertThat(shell.headline().title()).isEqualTo("Anders");
    }

    @Test
    void anotherLanguageChangesWhatTheFrameSaysAndIsKept() {
        shell.workspace().open(plan, null);

        shell.model().speak("en");

        assertThat(shell.headline().saved()).isEqualTo("Not saved yet");
        assertThat(shell.kept().language()).contains("en");
    }

    @Test
    void aPlanWithAFileIsRememberedAmongTheRecentOnes() {
        shell.desk().with(FILE, plan);

        commands.open(FILE);

        assertThat(shell.kept().recent()).extracting(RecentPlan::title).containsExactly("Test");
        assertThat(shell.kept().recent().getFirst().file()).isEqualTo(FILE.toAbsolutePath());
    }

    @Test
    void exportingWritesTheOpenPlanAndSaysWhere() {
        shell.workspace().open(plan, null);
        shell.dialogs().choosing(Path.of("budget.xlsx"));

        shell.model().export();

        assertThat(shell.desk().exports()).containsEntry(Path.of("budget.xlsx"), "Test");
        assertThat(shell.notices()).extracting(Notice::text).containsExactly("Haushalt gespeichert unter budget.xlsx");
    }

    @Test
    void theFolderOfAnExportIsOneClickAway() {
        export("out/budget.xlsx");

        shell.notices().getFirst().action().orElseThrow().deed().run();

        assertThat(shell.notices().getFirst().action().orElseThrow().label()).isEqualTo("Ordner öffnen");
        assertThat(shell.desk().folders()).containsExactly(Path.of("out").toAbsolutePath());
        assertThat(shell.notices()).hasSize(1);
    }

    @Test
    void aFolderThatNoFileManagerShowsIsNamed() {
        export("out/budget.xlsx");
        shell.desk().fill();

        shell.notices().getFirst().action().orElseThrow().deed().run();

        assertThat(shell.notices().getLast().kind()).isEqualTo(Notice.Kind.WARNING);
        assertThat(shell.notices().getLast().text())
                .contains(Path.of("out").toAbsolutePath().toString());
    }

    private void export(String file) {
        shell.workspace().open(plan, null);
        shell.dialogs().choosing(Path.of(file));
        shell.model().export();
    }

    @Test
    void withoutAPlanNothingIsExportedOrSaved() {
        shell.dialogs().choosing(FILE);

        shell.model().export();
        commands.save();
        commands.undo();

        assertThat(shell.desk().exports()).isEmpty();
        assertThat(shell.desk().saved(FILE)).isNull();
    }
}
