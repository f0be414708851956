package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private static final Path FILE = Path.of("plan.mep");
    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private final TestShell shell = new TestShell();
    private final AtomicBoolean left = new AtomicBoolean();

    @Test
    void anExampleNobodyChangedIsLeftWithoutAQuestion() {
        shell.workspace().open(TestShell.plan(), null);

        leave();

        assertThat(left).isTrue();
        assertThat(shell.dialogs().choices()).isEmpty();
    }

    @Test
    void withoutAnAnswerTheChangedPlanStays() {
        change();

        leave();

        assertThat(left).isFalse();
        assertThat(shell.dialogs().choices()).hasSize(1);
    }

    @Test
    void changesAreSavedBeforeThePlanIsLeft() {
        change();
        shell.dialogs().choosing(SAVE);

        leave();

        assertThat(left).isTrue();
        assertThat(shell.desk().saved(FILE).header().title()).isEqualTo("Anders");
    }

    @Test
    void whatCannotBeSavedKeepsThePlanOpen() {
        change();
        shell.dialogs().choosing(SAVE);
        shell.desk().fill();

        leave();

        assertThat(left).isFalse();
    }

    @Test
    void changesCanBeDiscarded() {
        change();
        shell.dialogs().choosing(DISCARD);

        leave();

        assertThat(left).isTrue();
        assertThat(shell.desk().saved(FILE)).isNull();
    }

    @Test
    void takingBackWhatWasSavedIsAChangeToo() {
        change();
        shell.model().commands().save();
        shell.model().commands().undo();

        leave();

        assertThat(left).isFalse();
    }

    private void change() {
        shell.workspace().open(TestShell.plan(), FILE);
        shell.rename("Anders");
    }

    private void leave() {
        shell.model().commands().leave(() -> left.set(true));
    }
}
