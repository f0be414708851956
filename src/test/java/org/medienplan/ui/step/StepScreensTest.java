package org.medienplan.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.infrastructure.InfrastructurePlace;
import org.medienplan.ui.step.investment.InvestmentPlace;
import org.medienplan.ui.step.support.SupportPlace;
import org.medienplan.ui.step.teaching.TeachingPlace;
import org.medienplan.ui.step.training.TrainingPlace;

/// Draws every situation of the steps with the example plan, to be looked at under `target/screens`, and finds texts
/// that are cut off.
class StepScreensTest {

    /// @param name of the pictures
    record Page(String name, Function<Surroundings, Place> builder, TestWindow.Setup setup) {

        @Override
        public String toString() {
            return name + " " + setup.width() + " " + setup.theme() + " " + setup.language();
        }
    }

    static Stream<Page> pages() {
        TestWindow.Setup small = new TestWindow.Setup(1024, 700, ThemeName.DARK, Locale.UK);
        TestWindow.Setup contrast = new TestWindow.Setup(1024, 700, ThemeName.CONTRAST, Locale.GERMANY);
        // What a window of 1440 × 900 has to itself at 200 percent.
        TestWindow.Setup enlarged = new TestWindow.Setup(720, 450, ThemeName.LIGHT, Locale.GERMANY);
        return Stream.of(TestWindow.Setup.usual(), contrast, small, enlarged).flatMap(StepScreensTest::places);
    }

    static Stream<Page> places() {
        return places(new TestWindow.Setup(1024, 700, ThemeName.LIGHT, Locale.GERMANY));
    }

    private static Stream<Page> places(TestWindow.Setup setup) {
        return Stream.of(
                new Page("infrastructure", InfrastructurePlace::new, setup),
                new Page("teaching", TeachingPlace::new, setup),
                new Page("support", SupportPlace::new, setup),
                new Page("training", TrainingPlace::new, setup),
                new Page("investment", InvestmentPlace::new, setup));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySituationIsDrawnWithoutCuttingTextsOff(Page page) {
        TestWindow window = FxRig.onFx(() -> TestWindow.open(TestWindow.example(), page.setup(), page.builder()));
        SoftAssertions all = new SoftAssertions();
        for (Situation situation : window.place().situations()) {
            FxRig.runOnFx(situation.arrange());
            // Some parts choose what they show by their width, which is known after a first layout.
            FxRig.awaitFrames(4);
            all.assertThat(FxRig.onFx(() -> WholeTexts.cutOff(window.stage().getScene())))
                    .as(situation.name())
                    .isEmpty();
            all.assertThat(FxRig.onFx(() -> Sideways.pages(window.stage().getScene())))
                    .as(situation.name() + " sideways")
                    .isEmpty();
            FxRig.runOnFx(() -> window.picture(file(page, situation)));
            assertThat(file(page, situation)).isNotEmptyFile();
        }
        FxRig.runOnFx(() -> window.stage().close());
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everySituationOfAnEmptyPlanIsDrawnWithoutCuttingTextsOff(Page page) {
        Plan empty = Plan.of(new PlanHeader(PlanHeader.ID, "Probe", "NW", 2027, 5, 5, null, null));
        TestWindow window = FxRig.onFx(() -> TestWindow.open(empty, page.setup(), page.builder()));
        SoftAssertions all = new SoftAssertions();
        for (Situation situation : window.place().situations()) {
            FxRig.runOnFx(situation.arrange());
            FxRig.awaitFrames(2);
            all.assertThat(FxRig.onFx(() -> WholeTexts.cutOff(window.stage().getScene())))
                    .as(situation.name())
                    .isEmpty();
        }
        FxRig.runOnFx(() -> window.stage().close());
        all.assertAll();
    }

    private static Path file(Page page, Situation situation) {
        TestWindow.Setup setup = page.setup();
        String name = String.join(
                "-",
                page.name(),
                situation.name(),
                setup.width() + "x" + setup.height(),
                setup.theme().name().toLowerCase(Locale.ROOT),
                setup.language().getLanguage());
        return Path.of("target", "screens", name + ".png");
    }
}
