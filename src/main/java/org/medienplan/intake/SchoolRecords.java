package org.medienplan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.DriverEntries;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.RecordFields;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// Makes the records of schools and their pupils from the lines of a list. A school that the plan has already keeps its
/// name and everything that the list does not say.
final class SchoolRecords {

    /// A school as the list has it, and as a record.
    record Taken(SchoolLine line, School school) {}

    private final SchoolRequest request;
    private final Map<String, School> byNumber = new HashMap<>();
    private final Map<DriverKey, RecordId> entries = new HashMap<>();
    private final List<RowFinding> findings = new ArrayList<>();

    private record DriverKey(RecordId holder, int schoolYear) {}

    SchoolRecords(Plan plan, SchoolRequest request) {
        this.request = request;
        plan.schools().rows().forEach(school -> byNumber.put(school.number(), school));
        for (DriverEntry entry : plan.driverEntries().rows()) {
            if (entry.driver() == Driver.PUPILS && entry.grade() == null) {
                entries.put(new DriverKey(entry.holder(), entry.schoolYear()), entry.id());
            }
        }
    }

    List<RowFinding> findings() {
        return findings;
    }

    /// The schools of the lines; a line whose texts do not fit is left out with a finding.
    ///
    /// @param names the names of the schools, line by line
    List<Taken> schools(List<SchoolLine> lines, List<String> names) {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SchoolLine line = lines.get(i);
            switch (school(line, names.get(i))) {
                case Outcome.Ok<? extends Identified>(Identified school) -> taken.add(new Taken(line, (School) school));
                case Outcome.Refused<? extends Identified>(Message reason) ->
                    findings.add(new RowFinding(line.row(), true, reason));
            }
        }
        return taken;
    }

    private Outcome<? extends Identified> school(SchoolLine line, String name) {
        School before = byNumber.get(line.number());
        RecordId id = before == null ? new RecordId(RecordType.SCHOOL, line.key()) : before.id();
        Map<String, Object> values = new HashMap<>();
        if (before != null) {
            Fields.of(before).fields().forEach(field -> put(values, field.id(), field.get(before)));
        }
        values.put("authority", request.authority());
        values.put("school_type", line.schoolType());
        put(values, "social_index", line.socialIndex());
        Map<String, String> texts = Map.of(
                "number", line.number(),
                "name", before == null ? name : before.name(),
                "official_name", SchoolNames.official(line.designations()),
                "street", line.address().street(),
                "postcode", line.address().postcode(),
                "town", line.address().town());
        RecordFields<?> fields = Fields.of(RecordType.SCHOOL);
        return putTexts(fields, texts, values)
                .<Outcome<? extends Identified>>map(Outcome::refused)
                .orElseGet(() -> fields.create(id, values));
    }

    private static Optional<Message> putTexts(
            RecordFields<?> fields, Map<String, String> texts, Map<String, Object> values) {
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            Field<?, ?> field = fields.get(entry.getKey());
            if (field.parse(entry.getValue()) instanceof Outcome.Refused<?>(Message reason)) {
                Message label = Message.of(Texts.labelKey(fields.type(), field.id()));
                return Optional.of(Message.of("intake.value_unfit", label, reason));
            }
            put(values, field.id(), entry.getValue().isEmpty() ? null : entry.getValue());
        }
        return Optional.empty();
    }

    /// What the list does not say stays as it was.
    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /// The pupils of a school, where the list says how many and of which school year.
    Optional<DriverEntry> pupils(Taken taken) {
        Integer pupils = taken.line().pupils();
        Integer year = taken.line().schoolYear();
        if (pupils == null || year == null) {
            return Optional.empty();
        }
        RecordId school = taken.school().id();
        RecordId id = entries.getOrDefault(
                new DriverKey(school, year), DriverEntries.idOf(school, Driver.PUPILS, year, null));
        return Optional.of(new DriverEntry(id, school, Driver.PUPILS, year, null, pupils, null));
    }
}
