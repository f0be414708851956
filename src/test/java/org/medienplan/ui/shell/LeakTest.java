package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.place.Place;

/// What is no longer shown must let go of the plan, or every change of language would keep a whole window in memory.
class LeakTest {

    private static final int TRIES = 20;

    private final ShellStage stage = ShellStage.open(1440, 900);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theWindowOfAnotherLanguageIsForgotten() throws InterruptedException {
        open();
        FxRig.runOnFx(() -> stage.view().selectByDigit(1));
        FxRig.settle();
        WeakReference<PlanFrame> frame = new WeakReference<>(stage.frame());

        FxRig.runOnFx(() -> stage.shell().model().speak("en"));
        FxRig.settle();

        assertThat(isForgotten(frame)).isTrue();
    }

    @Test
    void theWindowOfAnotherPlanIsForgotten() throws InterruptedException {
        open();
        WeakReference<PlanFrame> frame = new WeakReference<>(stage.frame());

        open();

        assertThat(isForgotten(frame)).isTrue();
    }

    @Test
    void aPageThatWasLeftForTwoOthersIsForgottenAndComesBackOnItsTab() throws InterruptedException {
        open();
        show(1);
        FxRig.runOnFx(() -> place().turn("catalogue"));
        FxRig.settle();
        WeakReference<Place> left = new WeakReference<>(FxRig.onFx(this::place));

        show(2);
        show(3);

        assertThat(isForgotten(left)).isTrue();
        show(1);
        assertThat(FxRig.onFx(() -> place().tab())).contains("catalogue");
    }

    private void show(int digit) {
        FxRig.runOnFx(() -> stage.view().selectByDigit(digit));
        FxRig.settle();
    }

    private Place place() {
        PlanFrame frame = stage.view().frame().orElseThrow();
        return Places.all().stream()
                .filter(entry -> entry.key().equals(frame.shown()))
                .map(frame::place)
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        FxRig.runOnFx(() -> stage.shell().model().commands().openExample("leverkusen"));
        FxRig.settle();
    }

    private static boolean isForgotten(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < TRIES && reference.get() != null; i++) {
            System.gc();
            FxRig.settle();
            Thread.sleep(50);
        }
        return reference.get() == null;
    }
}
