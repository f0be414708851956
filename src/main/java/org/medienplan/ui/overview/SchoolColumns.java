package org.medienplan.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.medienplan.message.Value;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.table.Column;

/// The columns of the list of schools.
///
/// @param years the years in words
record SchoolColumns(Years years, Texts texts) {

    /// The place of the cost among the columns.
    static final int COST = 4;

    List<Column<SchoolRow>> all() {
        return List.of(name(), type(), pupils(), degree(), cost(), perPupil());
    }

    private Column<SchoolRow> name() {
        return Column.<SchoolRow>name(texts.say("overview.schools.name"), 250, SchoolRow::name)
                .withTotal(this::sumName);
    }

    /// Says so where the sum covers more than the schools.
    private String sumName(List<? extends SchoolRow> shown) {
        long schools = schools(shown);
        return schools == 0 || schools == shown.size()
                ? texts.say("overview.schools.sum", schools)
                : texts.say("overview.schools.sum_central", schools);
    }

    private static long schools(List<? extends SchoolRow> shown) {
        return shown.stream()
                .filter(row -> row.holder().type() == RecordType.SCHOOL)
                .count();
    }

    private Column<SchoolRow> type() {
        return Column.text(texts.say("overview.schools.type"), 110, SchoolRow::type);
    }

    private Column<SchoolRow> pupils() {
        return Column.<SchoolRow>number(
                        texts.say("overview.schools.pupils", new Value.Plain(years.first())),
                        86,
                        row -> known(row, row.pupils()),
                        Comparator.comparingLong(row -> row.pupils().orElse(-1)))
                .withTotal(shown -> count(
                        shown.stream().mapToLong(row -> row.pupils().orElse(0)).sum()));
    }

    private Column<SchoolRow> degree() {
        return Column.number(
                texts.say("overview.schools.degree", new Value.Plain(years.first())),
                100,
                row -> known(row, row.degree()),
                Comparator.comparingInt(row -> row.degree().orElse(-1)));
    }

    private Column<SchoolRow> cost() {
        return Column.<SchoolRow>number(
                        texts.say("overview.schools.cost", years.horizonText()),
                        96,
                        row -> row.complete() ? count(row.cost()) : texts.say("overview.at_least", row.cost()),
                        Comparator.comparingLong(SchoolRow::cents))
                .withTotal(
                        shown -> count(shown.stream().mapToLong(SchoolRow::cost).sum()));
    }

    private Column<SchoolRow> perPupil() {
        return Column.number(
                texts.say("overview.schools.per_pupil"),
                96,
                row -> known(row, row.perPupil()),
                Comparator.comparingLong(row -> row.perPupil().orElse(-1)));
    }

    private String known(SchoolRow row, OptionalInt value) {
        return value.isPresent() ? count(value.getAsInt()) : missing(row);
    }

    private String known(SchoolRow row, OptionalLong value) {
        return value.isPresent() ? count(value.getAsLong()) : missing(row);
    }

    private String missing(SchoolRow row) {
        return texts.say(row.holder().type() == RecordType.SCHOOL ? "overview.missing.word" : "overview.none");
    }

    private String count(long number) {
        return texts.formats().count(number);
    }
}
