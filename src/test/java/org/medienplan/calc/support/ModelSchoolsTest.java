package org.medienplan.calc.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.medienplan.json.TemplateJson;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;
import org.medienplan.testing.SchoolTypes;
import org.medienplan.text.Texts;

/// The two model schools of Bertelsmann Stiftung and ifib 2017, entered with the published quantities and the prices of
/// the template. No price is bent to meet the published totals; `src/docs/model-schools.md` explains the difference.
class ModelSchoolsTest {

    private static final int YEAR = 2027;
    private static final Path NOTES = Path.of("src/docs/model-schools.md");
    private static final Texts TEXTS = Texts.in(Locale.GERMANY);

    private final PlanBuilder builder = PlanBuilder.plan(YEAR, 5, 0);

    private void templates() {
        for (String template : new String[] {"catalogue-2026", "service-catalogue"}) {
            TemplateJson.read(Path.of("templates", template + ".json"))
                    .orElseThrow()
                    .records()
                    .forEach(builder::put);
        }
    }

    private Reading school(SchoolType type, int pupils, int rooms, Map<String, Integer> quantities) {
        templates();
        builder.school(
                "model",
                type,
                Details.pupils(pupils),
                Details.fact(Driver.TEACHERS, pupils / 14),
                Details.fact(Driver.CLASSROOMS, rooms));
        quantities.forEach(
                (item, quantity) -> builder.rule(item, Details.each(Driver.SCHOOLS, Integer.toString(quantity))));
        return builder.computed();
    }

    /// What a year costs, by bundle: investments spread over their planning life, and everything that is paid yearly.
    private static Map<String, Money> components(Reading reading) {
        Map<String, Money> components = new LinkedHashMap<>();
        for (Item item : reading.figures().items().items()) {
            long cents = 0;
            for (Metric metric : Set.of(Metric.ANNUAL_VALUE, Metric.OPERATING_COST)) {
                FigureId id = FigureId.of(metric, YEAR)
                        .forHolder(Details.school("model"))
                        .forItem(item.id());
                cents += reading.figure(id).value();
            }
            if (cents != 0) {
                String bundle = reading.figures()
                        .items()
                        .bundleOf(reading.figures().items().place(item.id()))
                        .name();
                components.merge(bundle, Money.ofCents(cents), Money::plus);
            }
        }
        return components;
    }

    private static void report(
            String name, int pupils, int published, Map<String, Money> components, TestReporter reporter)
            throws IOException {
        String notes = Files.readString(NOTES).replaceAll("[\\u00a0\\u202f]", " ");
        long total = components.values().stream().mapToLong(Money::cents).sum();
        BigDecimal perPupil =
                BigDecimal.valueOf(total).divide(BigDecimal.valueOf(100L * pupils), 0, RoundingMode.HALF_UP);
        String sentence = String.format(
                Locale.GERMANY,
                "%s: %s € je Schülerin und Jahr, veröffentlicht %d €, Abweichung %s €",
                name,
                perPupil,
                published,
                perPupil.subtract(BigDecimal.valueOf(published)));
        reporter.publishEntry(sentence);
        components.forEach(
                (bundle, cost) -> reporter.publishEntry(bundle, TEXTS.formats().euros(cost)));
        List<String> rows = new ArrayList<>(List.of(name + ": " + perPupil + " €"));
        components.forEach((bundle, cost) ->
                rows.add("| " + bundle + " | " + TEXTS.formats().euros(cost).replaceAll("[\\u00a0\\u202f]", " ")));
        assertThat(notes).contains(rows);
    }

    @Test
    @DisplayName("Bertelsmann/ifib 2017, primary school: 175 pupils, published 261 € per pupil and year")
    void theModelPrimarySchoolIsExplainedByComponent(TestReporter reporter) throws IOException {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        quantities.put("tablet", 40);
        quantities.put("computer-pc", 24);
        quantities.put("mdm-licence", 40);
        quantities.put("endpoint-security", 24);
        quantities.put("office-licence", 12);
        quantities.put("access-point", 9);
        quantities.put("switch-poe", 1);
        quantities.put("internet-line", 1);
        quantities.put("multifunction-printer", 1);
        quantities.put("school-server", 1);
        report("Grundschule", 175, 261, components(school(SchoolTypes.GRUNDSCHULE, 175, 8, quantities)), reporter);
    }

    @Test
    @DisplayName("Bertelsmann/ifib 2017, secondary school: 750 pupils, published 402 € per pupil and year")
    void theModelSecondarySchoolIsExplainedByComponent(TestReporter reporter) throws IOException {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        quantities.put("tablet", 750);
        quantities.put("computer-pc", 60);
        quantities.put("mdm-licence", 750);
        quantities.put("endpoint-security", 60);
        quantities.put("office-licence", 53);
        quantities.put("access-point", 30);
        quantities.put("switch-poe", 3);
        quantities.put("internet-line", 1);
        quantities.put("multifunction-printer", 2);
        quantities.put("school-server", 1);
        report(
                "Weiterführende Schule",
                750,
                402,
                components(school(SchoolTypes.GYMNASIUM, 750, 27, quantities)),
                reporter);
    }
}
