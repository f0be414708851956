package org.medienplan.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.field.References;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;

class NewPlanTemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path SCHOOLS = Path.of("src/test/resources/org/medienplan/cli/schulen.csv");
    private static final String IFIB = "standard-ifib-2017.json";

    private final Texts german = Texts.in(Locale.GERMAN);

    @TempDir
    private Path folder;

    @BeforeEach
    void aCopyOfTheTemplates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(this::copy);
        }
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder.resolve(TEMPLATES.relativize(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String from, String to, String old, String replacement) throws IOException {
        String text = Files.readString(TEMPLATES.resolve(from));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(to), text.replace(old, replacement));
    }

    private Outcome<NewPlan.Result> make(@Nullable String standard) {
        return new NewPlan(new Library(folder, folder))
                .make(new NewPlan.Request(
                        "Musterstadt", "NW", 2027, 5, standard, List.of(), SCHOOLS, List.of(), List.of(), null));
    }

    private String refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return german.say(((Outcome.Refused<?>) outcome).message());
    }

    private List<String> warnings(Outcome<NewPlan.Result> outcome) {
        return outcome.orElseThrow().warnings().stream()
                .map((Message warning) -> german.say(warning))
                .toList();
    }

    @Test
    void soundTemplatesWarnOfNothing() {
        assertThat(warnings(make(null))).isEmpty();
    }

    @Test
    void aCopyWithAnIdOfItsOwnIsFoundByIt() throws IOException {
        write(IFIB, "standard-eigener.json", "\"ifib-2017\"", "\"eigener\"");
        assertThat(warnings(make("eigener"))).isEmpty();
    }

    @Test
    void aCopyWithTheSameIdIsRefusedWithBothFiles() throws IOException {
        write(IFIB, "standard-kopie.json", "ifib", "ifib");
        assertThat(refusal(make("ifib-2017"))).contains("ifib-2017", IFIB, "standard-kopie.json");
        assertThat(warnings(make(null))).singleElement().asString().contains(IFIB, "standard-kopie.json");
    }

    @Test
    void aBrokenTemplateBlocksOnlyThePlansThatNeedIt() throws IOException {
        write(IFIB, IFIB, "\"rules\": [", "\"rules\": [ 7,");
        assertThat(refusal(make("ifib-2017"))).contains(IFIB, "Nr. 1");
        assertThat(warnings(make(null))).singleElement().asString().contains(IFIB);
    }

    @Test
    void aTemplateThatCannotBeReadAtAllIsNamedWhereTheOneAskedForIsNotFound() throws IOException {
        Files.writeString(folder.resolve("mein.json"), "{ \"id\": ");
        assertThat(refusal(make("mein"))).contains("mein.json", "Zeile 1");
        assertThat(warnings(make(null))).hasSize(1);
    }

    @Test
    void theReadmeQuotesTheMessageThatABrokenPriceGets() throws IOException {
        write("catalogue-2026.json", "catalogue-2026.json", "\"unit_price\": 870000", "\"unit_price\": 8700.50");
        String said = refusal(make(null)).replace(folder + "/", "templates/");
        assertThat(Files.readString(TEMPLATES.resolve("README.md"))).contains(said);
    }

    @Test
    void aPlanTakesOverTheFramesOfItsLandAndThoseForAll() {
        assertThat(frames("NW")).containsExactlyInAnyOrder("mkr-nw", "kmk-2016", "digcompedu");
        assertThat(frames("BY")).containsExactlyInAnyOrder("by-medienkompetenz", "kmk-2016", "digcompedu");
        assertThat(frames("HE")).containsExactlyInAnyOrder("kmk-2016", "digcompedu");
    }

    @Test
    void aPlanTakesOverCapabilitiesAndTheCollectionOfProjectsAsFarAsItsFramesGo() {
        Plan plan = plan("HE");

        assertThat(plan.capabilities().size()).isGreaterThanOrEqualTo(20);
        assertThat(plan.sampleProjects().size()).isGreaterThanOrEqualTo(30);
        assertThat(plan.timetables().size()).isPositive();
        assertThat(References.dangling(plan)).isEmpty();
    }

    @Test
    void aCollectionWithAFaultIsRefusedWithFilePlaceAndReason() throws IOException {
        write("projects-2026.json", "projects-2026.json", "\"social_form\": \"pairs\"", "\"social_form\": \"twos\"");

        assertThat(refusal(make(null))).contains("projects-2026.json", "Sozialform", "twos");
    }

    private List<String> frames(String state) {
        return plan(state).frameworks().rows().stream()
                .map(frame -> frame.id().key())
                .toList();
    }

    private Plan plan(String state) {
        return new NewPlan(new Library(folder, folder))
                .make(new NewPlan.Request(
                        "Musterstadt", state, 2027, 5, null, List.of(), SCHOOLS, List.of(), List.of(), null))
                .orElseThrow()
                .plan();
    }
}
