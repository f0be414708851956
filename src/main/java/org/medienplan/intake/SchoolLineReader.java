package org.medienplan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Reading;
import org.medienplan.text.Texts;

/// Understands the rows of a list one by one, and notes what it does not understand. A row without a number, a name or
/// a known school type is left out, of others only the value that cannot be read.
final class SchoolLineReader {

    private static final Field<?, ?> NUMBER = Fields.of(RecordType.SCHOOL).get("number");
    private static final Field<?, ?> PUPILS = Fields.of(RecordType.DRIVER_ENTRY).get("value");
    private static final Field<?, ?> SOCIAL_INDEX = Fields.of(RecordType.SCHOOL).get("social_index");

    private final SchoolColumns columns;
    private final SchoolTypes types;
    private final SchoolRequest request;
    private final Reading reading = Reading.in(Locale.GERMANY);
    private final Map<String, Integer> rowsByKey = new HashMap<>();
    private final List<RowFinding> findings = new ArrayList<>();

    SchoolLineReader(SchoolColumns columns, SchoolTypes types, SchoolRequest request) {
        this.columns = columns;
        this.types = types;
        this.request = request;
    }

    List<RowFinding> findings() {
        return findings;
    }

    /// The school of a row, or empty where the row is left out.
    Optional<SchoolLine> read(SourceRow row) {
        return switch (line(row)) {
            case Outcome.Ok<SchoolLine>(SchoolLine line) -> Optional.of(line);
            case Outcome.Refused<SchoolLine>(Message reason) -> {
                findings.add(new RowFinding(row.number(), true, reason));
                yield Optional.empty();
            }
        };
    }

    private Outcome<SchoolLine> line(SourceRow row) {
        String number = columns.text(row, SchoolColumn.NUMBER);
        List<String> designations = Stream.of(SchoolColumn.NAME, SchoolColumn.NAME_2, SchoolColumn.NAME_3)
                .map(column -> columns.text(row, column))
                .toList();
        if (number.isEmpty() || designations.stream().allMatch(String::isEmpty)) {
            return Outcome.refused(number.isEmpty() ? "intake.number_missing" : "intake.name_missing");
        }
        return type(row)
                .flatMap(type -> first(number, row)
                        .map(fitting -> new SchoolLine(
                                row.number(),
                                fitting,
                                designations,
                                type,
                                address(row),
                                number(row, SchoolColumn.PUPILS, Message.choice(Metric.PUPILS), PUPILS),
                                schoolYear(row),
                                number(row, SchoolColumn.SOCIAL_INDEX, label("social_index"), SOCIAL_INDEX))));
    }

    private Outcome<RecordId> type(SourceRow row) {
        String given = columns.text(row, SchoolColumn.SCHOOL_TYPE);
        String assumed = request.schoolType();
        String name = given.isEmpty() && assumed != null ? assumed : given;
        return types.find(name)
                .map(Outcome::ok)
                .orElseGet(() -> name.isEmpty()
                        ? Outcome.refused("intake.school_type_missing")
                        : Outcome.refused("intake.school_type_unknown", name));
    }

    /// A number that fits, and that no earlier row has.
    private Outcome<String> first(String number, SourceRow row) {
        if (NUMBER.parse(number) instanceof Outcome.Refused<?>(Message reason)) {
            return Outcome.refused("intake.value_unfit", label("number"), reason);
        }
        Integer earlier = rowsByKey.putIfAbsent(SchoolLine.key(number), row.number());
        return earlier == null ? Outcome.ok(number) : Outcome.refused("intake.number_twice", number, earlier);
    }

    private Address address(SourceRow row) {
        return new Address(
                columns.text(row, SchoolColumn.STREET),
                columns.text(row, SchoolColumn.POSTCODE),
                columns.text(row, SchoolColumn.TOWN));
    }

    private @Nullable Integer schoolYear(SourceRow row) {
        String text = columns.text(row, SchoolColumn.SCHOOL_YEAR);
        Message label = Message.of(Texts.labelKey(RecordType.DRIVER_ENTRY, "school_year"));
        return text.isEmpty() ? request.schoolYear() : kept(row, label, reading.schoolYear(text));
    }

    private static Message label(String field) {
        return Message.of(Texts.labelKey(RecordType.SCHOOL, field));
    }

    /// A whole number within the range of the field that it is for, null where there is none.
    private @Nullable Integer number(SourceRow row, SchoolColumn column, Message label, Field<?, ?> field) {
        String text = columns.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        Outcome<Integer> number = reading.whole(text)
                .flatMap(whole -> field.parse(whole.toString()))
                .map(Integer.class::cast);
        return kept(row, label, number);
    }

    private @Nullable Integer kept(SourceRow row, Message label, Outcome<Integer> value) {
        return switch (value) {
            case Outcome.Ok<Integer>(Integer read) -> read;
            case Outcome.Refused<Integer>(Message reason) -> {
                findings.add(new RowFinding(row.number(), false, Message.of("intake.value_left_out", label, reason)));
                yield null;
            }
        };
    }
}
