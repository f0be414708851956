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
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

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
