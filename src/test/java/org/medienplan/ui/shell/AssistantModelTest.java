package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.workspace.NewPlan;

class AssistantModelTest {

    private static final String LIST = """
            Schulnummer;Name;Schulform;Ort;Rechtsstatus;Schüler
            100001;GGS Nord;Grundschule;Leverkusen;Öffentlich;210
            100002;Gymnasium Mitte;Gymnasium;Leverkusen;Öffentlich;800
            100003;Waldorfschule;Grundschule;Leverkusen;Privat;190
            100004;GGS Süd;Grundschule;Köln;Öffentlich;300
            ;Ohne Nummer;Grundschule;Leverkusen;Öffentlich;10
            """;

    @TempDir
    private Path folder;

    private final TestShell shell = new TestShell();
    private final AssistantModel model = new AssistantModel(shell.model());

    @Test
    void aStepIsNotLeftWhileSomethingIsMissingAndSaysWhat() {
        assertThat(model.next()).isFalse();
        assertThat(model.problem()).contains("Der Schulträger fehlt. Schreiben Sie seinen Namen.");

        model.authority().set("Stadt Leverkusen");
        assertThat(model.problem()).contains("Das Land fehlt. Wählen Sie es aus der Liste.");

        model.state().set("NW");
        assertThat(model.next()).isTrue();
        assertThat(model.problem())
                .contains("Die Schulliste fehlt. Wählen Sie eine Datei, oder fügen Sie eine Tabelle ein.");
    }

    @Test
    void theSchoolsOfTheAuthorityAreSuggestedFromAListOfTheWholeLand() {
        answerFirstStep();

        model.list().set(new ListSource.Pasted(LIST));

        assertThat(model.conditions().get()).containsExactly(new RowCondition("Ort", "Leverkusen"));
        assertThat(ready().list().schools()).isEqualTo(3);
        assertThat(ready().list().pupils()).isEqualTo(1200);
    }

    @Test
    void anotherConditionNarrowsTheRowsAndLeftOutRowsHaveTheirReason() {
        answerFirstStep();
        model.list().set(new ListSource.Pasted(LIST));

        model.conditions()
                .set(List.of(new RowCondition("Ort", "Leverkusen"), new RowCondition("Rechtsstatus", "Öffentlich")));

        assertThat(ready().list().schools()).isEqualTo(2);
        assertThat(ready().list().filteredOut()).isEqualTo(2);
        assertThat(ready().list().remarks()).hasSize(1);
    }

    @Test
    void aColumnThatTheProgramDoesNotKnowCanBeNamed() {
        answerFirstStep();
        model.list().set(new ListSource.Pasted("Nr;Bezeichnung der Schule;Schulform\n1;GGS Nord;Grundschule\n"));
        assertThat(model.preview().get()).isInstanceOf(NewPlanPreview.Refused.class);

        model.map("Nr", "number");
        model.map("Bezeichnung der Schule", "name");

        assertThat(ready().list().schools()).isEqualTo(1);
    }

    @Test
    void theChosenStandardIsTheOneOfThePlan() {
        answerFirstStep();
        model.list().set(new ListSource.Pasted(LIST));
        model.next();
        List<Template> standards = model.templates(TemplateKind.STANDARD_RULES);
        assertThat(standards.getFirst().state()).isEqualTo("NW");

        model.standard().set("mindestausstattung");

        Plan plan = ready().plan();
        assertThat(plan.standards().rows())
                .extracting(standard -> standard.name())
                .containsExactly("Mindestausstattung");
    }

    @Test
    void creatingOpensExactlyThePlanThatWasReviewedAndItIsNotLostUnasked() {
        answerFirstStep();
        model.list().set(new ListSource.Pasted(LIST));
        model.next();
        model.next();
        Plan reviewed = ready().plan();

        model.create();

        assertThat(shell.workspace().state().orElseThrow().snapshot().plan()).isEqualTo(reviewed);
        assertThat(shell.headline().title()).isEqualTo("Stadt Leverkusen 2027–2031");
        assertThat(shell.model().open().hasUnsavedChanges()).isTrue();
    }

    @Test
    void aFileIsReadLikeAPastedList() throws IOException {
        Path file = Files.writeString(folder.resolve("schulen.csv"), LIST);
        answerFirstStep();

        model.list().set(new ListSource.OfFile(file));

        assertThat(ready().list().source()).isEqualTo("schulen.csv");
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        answerFirstStep();

        model.list().set(new ListSource.OfFile(folder.resolve("none.csv")));

        assertThat(model.preview().get()).isInstanceOf(NewPlanPreview.Refused.class);
        assertThat(model.problem()).isPresent();
    }

    @Test
    void goingBackAndChangingAnAnswerMakesThePlanAnew() {
        answerFirstStep();
        model.list().set(new ListSource.Pasted(LIST));

        model.back();
        model.horizon().set(3);
        model.next();

        assertThat(ready().plan().header().horizon()).isEqualTo(3);
    }

    private void answerFirstStep() {
        model.authority().set("Stadt Leverkusen");
        model.state().set("NW");
        model.next();
    }

    private NewPlan.Result ready() {
        return ((NewPlanPreview.Ready) model.preview().get()).result();
    }
}
