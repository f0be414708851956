package org.medienplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.field.References;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.Template;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.SampleProject;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Every template and every example opens, is valid by its schema, and says where its values come from.
class PublishedFilesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path EXAMPLES = Path.of("example-plans");

    private final Schemas schemas = new Schemas();

    @TestFactory
    Stream<DynamicTest> everyTemplateOpensAndIsValid() {
        return files(TEMPLATES)
                .map(file -> dynamicTest(file.toString(), () -> {
                    Template template = TemplateJson.read(file).orElseThrow();

                    assertThat(schemas.objections(template.kind().key() + ".schema.json", Schemas.content(file)))
                            .isEmpty();
                    assertThat(originless(template.records())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOpensIsValidAndStaysSoWhenWrittenAgain() {
        return files(EXAMPLES)
                .map(file -> dynamicTest(file.toString(), () -> {
                    Plan plan = PlanJson.read(file).orElseThrow();
                    String written = PlanJson.text(plan);

                    assertThat(schemas.objections("plan.schema.json", Schemas.content(file)))
                            .isEmpty();
                    assertThat(schemas.objections("plan.schema.json", written)).isEmpty();
                    assertThat(PlanJson.read(file.toString(), written).orElseThrow())
                            .isEqualTo(plan);
                }));
    }

    @Test
    void noTwoTemplatesHaveTheSameId() {
        assertThat(templates().map(Template::id)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyStandardFitsTheCatalogue() {
        List<Template> catalogues = of("catalogue").toList();
        return of("standard")
                .map(standard -> dynamicTest(standard.name(), () -> {
                    List<Identified> records = new ArrayList<>(standard.records());
                    catalogues.forEach(catalogue -> records.addAll(catalogue.records()));
                    assertThat(References.dangling(plan(records))).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theCapabilitiesAndProjectsFitTheCatalogueAndTheFrames() {
        return of("projects")
                .map(projects -> dynamicTest(projects.name(), () -> {
                    List<Identified> records = new ArrayList<>(projects.records());
                    Stream.of("catalogue", "framework", "capabilities")
                            .flatMap(PublishedFilesTest::of)
                            .forEach(template -> records.addAll(template.records()));
                    assertThat(References.dangling(plan(records))).isEmpty();
                }));
    }

    @Test
    void theFramesHaveThePublishedNumberOfAreasAndCompetences() {
        assertThat(of("framework").map(Template::id))
                .containsExactlyInAnyOrder(
                        "framework-kmk-2016",
                        "framework-mkr-nw",
                        "framework-by-medienkompetenz",
                        "framework-digcompedu");
        assertThat(counts("framework-kmk-2016")).containsExactly(6L, 22L);
        assertThat(counts("framework-mkr-nw")).containsExactly(6L, 24L);
        assertThat(counts("framework-by-medienkompetenz")).containsExactly(5L, 0L);
        assertThat(counts("framework-digcompedu")).containsExactly(6L, 22L);
    }

    private static List<Long> counts(String framework) {
        List<Competence> competences = of("framework")
                .filter(template -> template.id().equals(framework))
                .flatMap(template -> template.records(RecordType.COMPETENCE))
                .map(Competence.class::cast)
                .toList();
        long areas = competences.stream().filter(Competence::isArea).count();
        return List.of(areas, competences.size() - areas);
    }

    @Test
    void theCollectionHasProjectsForEveryKindOfSchool() {
        List<SampleProject> samples = of("projects")
                .flatMap(template -> template.records(RecordType.SAMPLE_PROJECT))
                .map(SampleProject.class::cast)
                .toList();

        assertThat(samples).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Stream.of(
                        SchoolCategory.PRIMARY,
                        SchoolCategory.SECONDARY,
                        SchoolCategory.VOCATIONAL,
                        SchoolCategory.SPECIAL))
                .allSatisfy(category -> assertThat(samples.stream()
                                .filter(sample -> sample.categories().contains(category)))
                        .hasSizeGreaterThanOrEqualTo(4));
        assertThat(samples.stream()
                        .filter(sample ->
                                sample.gradeFrom() > 10 && sample.categories().contains(SchoolCategory.SECONDARY)))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(samples).allSatisfy(sample -> {
            assertThat(sample.capabilities()).isNotEmpty();
            assertThat(sample.competences()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(sample.note()).isNotNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> theAssumptionsOfALandFitItsSchoolTypes() {
        return of("school-types")
                .map(template -> dynamicTest(
                        template.name(),
                        () -> assertThat(References.dangling(plan(template.records())))
                                .isEmpty()));
    }

    private static Stream<Template> of(String kind) {
        return templates().filter(template -> template.kind().key().equals(kind));
    }

    private static Stream<Template> templates() {
        return files(TEMPLATES).map(file -> TemplateJson.read(file).orElseThrow());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<RecordId> originless(List<Identified> records) {
        List<RecordId> withOrigin = records.stream()
                .filter(Origin.class::isInstance)
                .map(record -> ((Origin) record).record())
                .toList();
        return records.stream()
                .map(Identified::id)
                .filter(id -> id.type() != RecordType.ORIGIN && !withOrigin.contains(id))
                .toList();
    }

    private static Plan plan(List<Identified> records) {
        return Plan.of(new PlanHeader(PlanHeader.ID, "Probe", "NW", 2027, 5, 5, null, null))
                .withAll(records);
    }
}
