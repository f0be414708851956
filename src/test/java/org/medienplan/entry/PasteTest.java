package org.medienplan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Property;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.text.Texts;

class PasteTest {

    private static final List<RecordId> SCHOOLS =
            Stream.of("a", "b", "c").map(Details::school).toList();

    private final Plan plan = plan(2027, 5, 5)
            .school("a", GYMNASIUM, Details.with("social_index", 3))
            .school("b", GYMNASIUM)
            .school("c", GYMNASIUM)
            .build();
    private final ValueText text = new ValueText(Texts.in(Locale.GERMANY).naming(id -> Names.of(plan, id)), plan);

    @Test
    void aPreviewSaysWhatChangesWhatStaysAndWhatIsRefused() {
        Paste paste = paste("3\n7\nhoch\n", 1, "social_index");

        assertThat(paste.same()).isEqualTo(1);
        assertThat(paste.changed()).isEqualTo(1);
        assertThat(paste.refused()).isEqualTo(1);
        assertThat(refusals(paste)).containsExactly("Kein Zahlenwert: „hoch“. Schreiben Sie eine ganze Zahl wie 500.");
    }

    @Test
    void whatCanBeTakenOverIsOneChange() {
        Paste paste = paste("4\tKöln\n5\t\"Leverkusen\nSchlebusch\"\n", 1, "social_index", "town");

        Plan after = paste.change(plan).orElseThrow().on(plan).orElseThrow().apply(plan);

        assertThat(after.schools().get(SCHOOLS.get(0)).town()).isEqualTo("Köln");
        assertThat(after.schools().get(SCHOOLS.get(1)).socialIndex()).isEqualTo(5);
        assertThat(after.schools().get(SCHOOLS.get(1)).town()).isEqualTo("Leverkusen\nSchlebusch");
    }

    @Test
    void oneValueFillsEverythingThatIsSelected() {
        Paste paste = paste("6", 3, "social_index");

        assertThat(paste.changed()).isEqualTo(3);
    }

    @Test
    void whatGoesBeyondTheTableIsCounted() {
        Paste paste = paste("1\n2\n3\n4\n5\n", 1, "social_index");

        assertThat(paste.surplus()).isEqualTo(2);
    }

    @Test
    void valuesThatContradictEachOtherAreRefusedInTheirRow() {
        Paste paste = paste("1/2030\t2/2029\n1/2028\t2/2029\n", 1, "opened", "closed");

        assertThat(paste.refused()).isEqualTo(2);
        assertThat(paste.changed()).isEqualTo(2);
        assertThat(refusals(paste).getFirst()).contains("liegt vor der Eröffnung");
    }

    @Test
    void nothingToChangeIsNoChange() {
        assertThat(paste("3", 1, "social_index").change(plan)).isEmpty();
        assertThat(paste("", 1, "social_index").cells()).isEmpty();
    }

    @Test
    void pupilsOfAYearArePastedAsFactsOfTheirOwn() {
        Property pupils = new DriverProperty(Driver.PUPILS, 2026, null);
        Paste.Target target = target(List.of(Optional.of(pupils)), 1);
        Paste paste = Paste.of(text, target, Tsv.parse("840\r\n1.120\r\n"));

        Plan after = paste.change(plan).orElseThrow().on(plan).orElseThrow().apply(plan);

        assertThat(pupils.in(after).value(SCHOOLS.get(1))).isEqualTo(1120);
        assertThat(text.texts().say(pupils.label())).isEqualTo("Schülerinnen und Schüler 2026/27");
    }

    private Paste paste(String copied, int selectedRows, String... fields) {
        List<Optional<Property>> columns = Stream.of(fields)
                .map(field -> Optional.<Property>of(FieldProperty.of(RecordType.SCHOOL, field)))
                .toList();
        return Paste.of(text, target(columns, selectedRows), Tsv.parse(copied));
    }

    private static Paste.Target target(List<Optional<Property>> columns, int selectedRows) {
        List<Paste.Row> rows = SCHOOLS.stream()
                .map(school -> new Paste.Row(school, school.key(), columns))
                .toList();
        return new Paste.Target(rows, selectedRows, 1);
    }

    private List<String> refusals(Paste paste) {
        return paste.cells().stream()
                .flatMap(cell -> cell.result() instanceof PasteCell.Result.Refused refused
                        ? Stream.of(text.texts().say(refused.reason()))
                        : Stream.empty())
                .toList();
    }
}
