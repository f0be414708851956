package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.ui.FxRig;

/// Whoever opens plan after plan, all day long, has one of them in memory.
class ManyPlansTest {

    private static final int PLANS = 200;
    private static final int TRIES = 40;

    private final ShellStage stage = ShellStage.open(1024, 700);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void ofTwoHundredPlansOnlyTheOpenOneIsKept() throws InterruptedException {
        List<WeakReference<Plan>> plans = new ArrayList<>();
        List<WeakReference<PlanFrame>> frames = new ArrayList<>();

        for (int i = 0; i < PLANS; i++) {
            open("Plan " + i, i % 20 == 0);
            plans.add(new WeakReference<>(plan()));
            frames.add(new WeakReference<>(stage.frame()));
        }

        assertThat(kept(plans)).as("plans").isLessThanOrEqualTo(1);
        assertThat(kept(frames)).as("windows").isLessThanOrEqualTo(1);
    }

    @Test
    void aPageThatIsLeftListensToNothing() throws InterruptedException {
        open("Plan", true);
        List<WeakReference<Object>> old = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            old.add(new WeakReference<>(plan()));
            String title = "Plan " + i;
            FxRig.runOnFx(() -> stage.shell().rename(title));
            FxRig.settle();
        }
        FxRig.runOnFx(() -> stage.shell().workspace().goTo(0));
        open("Another", false);

        assertThat(kept(old)).as("states of a closed plan").isLessThanOrEqualTo(1);
    }

    private void open(String title, boolean everywhere) {
        FxRig.runOnFx(() -> {
            Path file = Path.of(title + ".mep");
            stage.shell().desk().with(file, TestShell.plan());
            stage.shell().model().commands().open(file);
            stage.shell().desk().forget(file);
            if (everywhere) {
                Places.all().forEach(entry -> stage.view().frame().orElseThrow().select(entry.key()));
            }
        });
        FxRig.settle();
    }

    private Plan plan() {
        return stage.shell().workspace().state().orElseThrow().snapshot().plan();
    }

    private static <T> long kept(List<WeakReference<T>> references) throws InterruptedException {
        for (int i = 0; i < TRIES && count(references) > 1; i++) {
            System.gc();
            FxRig.settle();
            Thread.sleep(50);
        }
        return count(references);
    }

    private static <T> long count(List<WeakReference<T>> references) {
        return references.stream().filter(reference -> reference.get() != null).count();
    }
}
