package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.Keys;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.step.Find;
import org.medienplan.ui.step.TestWindow;
import org.medienplan.ui.step.WholeTexts;

/// From a programme to the reason why a line is not funded, and what more units would bring.
class FundingJourneyTest {

    private static final Plan PLAN = plan(2027, 5, 3)
            .school("gym", GYMNASIUM, fact(Driver.CLASSROOMS, 40), fact(Driver.TEACHERS, 90))
            .item("board", euros(3_000), life(6), with("eligibility", "display"))
            .item("tablet", euros(600), life(4), with("eligibility", "mobile_devices"))
            .rule("board", each(Driver.CLASSROOMS))
            .rule("tablet", each(Driver.TEACHERS))
            .programme(
                    "DigitalPakt",
                    with("apply_by", LocalDate.of(2026, 12, 31)),
                    with("complete_by", LocalDate.of(2027, 12, 31)),
                    with("call_by", LocalDate.of(2028, 6, 30)),
                    with("prove_by", LocalDate.of(2028, 12, 31)))
            .budget("DigitalPakt", 90_000)
            .cap("DigitalPakt", CapLevel.SCHOOL, with("amount", Money.ofEuros(80_000)))
            .programme("Pauschale", with("kind", SourceKind.GENERAL_ALLOCATION))
            .tranche("Pauschale", 2027, 12_000)
            .application("Tafeln", "DigitalPakt", with("state", ApplicationState.PREPARED))
            .build();

    private TestWindow window;

    private void open(TestWindow.Setup setup) {
        window = onFx(() -> TestWindow.open(PLAN, setup, InvestmentPlace::new));
        awaitFrames(2);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    @Test
    void aReasonLeadsToItsLinesAndToWhatMoreUnitsWouldBring() {
        open(TestWindow.Setup.usual());
        runOnFx(() -> Find.chooseTab(root(), "Förderung"));
        awaitFrames(2);
        assertThat(onFx(() -> Find.texts(root()))).contains("Zuwendungen", "Warum nicht gefördert");
        runOnFx(() -> Find.all(root())
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().contains("zum Teil gefördert"))
                .findFirst()
                .orElseThrow()
                .fire());
        awaitFrames(3);
        runOnFx(() -> {
            TableView<?> table = Find.one(root(), TableView.class);
            table.getSelectionModel().select(0);
            Keys.press(table, KeyCode.ENTER);
        });
        awaitFrames(2);
        runOnFx(() -> Find.labelled(window.drawer(), Button.class, "Was brächten 6 weitere?")
                .fire());
        awaitFrames(2);

        assertThat(onFx(() -> Find.texts(window.drawer())))
                .anyMatch(text -> text.startsWith("6 weitere brächten 0,00") && text.endsWith("Zuwendung."));
    }

    @Test
    void anApplicationSaysHowManyDaysAreLeft() {
        open(TestWindow.Setup.usual());
        runOnFx(() -> Find.chooseTab(root(), "Anträge"));
        awaitFrames(3);

        assertThat(onFx(() -> Find.texts(root()))).contains("Antrag bis 31.12.2026, noch 37 Tage");
    }

    @Test
    void aTemplateIsTakenOver() {
        open(TestWindow.Setup.usual());
        runOnFx(() -> Find.chooseTab(root(), "Programme"));
        awaitFrames(2);
        int before = window.plan().programmes().size();
        window.dialogs().choosing(0);
        runOnFx(() -> Find.labelled(root(), Button.class, "Vorlage wählen").fire());
        awaitFrames(2);

        assertThat(window.plan().programmes().size()).isEqualTo(before + 1);
    }

    @Test
    void theYearsNameWhoPays() {
        open(TestWindow.Setup.usual());
        runOnFx(() -> Find.chooseTab(root(), "Förderung"));
        awaitFrames(2);
        runOnFx(() -> Find.labelled(root(), ToggleButton.class, "Jahr für Jahr").fire());
        awaitFrames(2);

        assertThat(onFx(() -> Find.texts(root()))).contains("Wer zahlt");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsCutOffInThePagesOfTheFunding(boolean small) {
        TestWindow.Setup setup =
                small ? new TestWindow.Setup(1024, 700, ThemeName.DARK, Locale.UK) : TestWindow.Setup.usual();
        open(setup);
        SoftAssertions all = new SoftAssertions();
        for (Situation situation : window.place().situations()) {
            if (situation.name().matches("(funding|programmes|applications).*")) {
                runOnFx(situation.arrange());
                awaitFrames(4);
                all.assertThat(onFx(() -> WholeTexts.cutOff(window.stage().getScene())))
                        .as(situation.name())
                        .isEmpty();
                Path file = Path.of("target", "screens", "funded-" + situation.name() + "-" + setup.width() + ".png");
                runOnFx(() -> window.picture(file));
            }
        }
        all.assertAll();
    }

    private Parent root() {
        return window.stage().getScene().getRoot();
    }
}
