package org.medienplan.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Fields;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Plans made from plans: with another value, under other names, with everything of the schools twice.
public final class Copies {

    private static final Set<RecordType> OF_SCHOOLS = Set.of(
            RecordType.SCHOOL,
            RecordType.SITE,
            RecordType.BUILDING,
            RecordType.SITE_SHARE,
            RecordType.DRIVER_ENTRY,
            RecordType.ROOM_GROUP,
            RecordType.TEACHING_PROJECT,
            RecordType.DEVIATION,
            RecordType.HOLDING,
            RecordType.REPLACEMENT_SHIFT);

    private Copies() {}

    public static Plan with(Plan plan, RecordId record, String field, @Nullable Object value) {
        Identified before = plan.find(record).orElseThrow();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(field, value);
        return plan.with(Fields.of(before).with(before, values));
    }

    /// The plan with other keys for the records of a type, wherever they are named.
    public static Plan renamed(Plan plan, RecordType type, UnaryOperator<String> keys) {
        UnaryOperator<RecordId> ids = id -> id.type() == type ? new RecordId(type, keys.apply(id.key())) : id;
        List<Identified> records = new ArrayList<>();
        all(plan).forEach(record -> records.add(copy(record, ids)));
        return Plan.of(plan.header()).withAll(records);
    }

    /// The plan with every school, its sites, facts, deviations and holdings once more under other keys; measures are
    /// for the copies too.
    public static Plan twice(Plan plan) {
        UnaryOperator<RecordId> ids =
                id -> OF_SCHOOLS.contains(id.type()) ? new RecordId(id.type(), "copy-" + id.key()) : id;
        List<Identified> records = new ArrayList<>();
        all(plan)
                .filter(record -> OF_SCHOOLS.contains(record.id().type()))
                .forEach(record -> records.add(copy(record, ids)));
        plan.measures().rows().forEach(measure -> {
            Set<RecordId> both = measure.holders().stream()
                    .flatMap(holder -> java.util.stream.Stream.of(holder, ids.apply(holder)))
                    .collect(Collectors.toSet());
            records.add((Identified) Fields.of(measure).with(measure, Map.of("holders", both)));
        });
        return plan.withAll(records);
    }

    private static java.util.stream.Stream<? extends Identified> all(Plan plan) {
        return Arrays.stream(RecordType.values()).flatMap(type -> plan.table(type).rows().stream());
    }

    private static <R extends Identified> Identified copy(R record, UnaryOperator<RecordId> ids) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Fields.of(record).fields().forEach(field -> values.put(field.id(), replaced(field.get(record), ids)));
        return Fields.of(record).create(ids.apply(record.id()), values).orElseThrow();
    }

    private static @Nullable Object replaced(@Nullable Object value, UnaryOperator<RecordId> ids) {
        return switch (value) {
            case RecordId id -> ids.apply(id);
            case Collection<?> several ->
                several.stream().map(one -> replaced(one, ids)).collect(Collectors.toSet());
            case null, default -> value;
        };
    }
}
