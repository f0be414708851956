package org.medienplan.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.RecordFields;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Plans of random valid values, the same ones for the same seed on every machine. They know nothing of any record but
/// its fields, so a new field is in them at once. References hold; a record points only at records that came before it.
public final class GeneratedPlans {

    private static final int ATTEMPTS = 10_000;

    private final Random random;
    private final GeneratedValues values;
    private final Map<RecordType, List<RecordId>> ids = new EnumMap<>(RecordType.class);
    private final List<Identified> records = new ArrayList<>();

    private GeneratedPlans(long seed) {
        this.random = new Random(seed);
        this.values = new GeneratedValues(random, ids);
    }

    /// A plan with up to a dozen records of every type.
    public static Plan plan(long seed) {
        GeneratedPlans generator = new GeneratedPlans(seed);
        return generator.plan(type -> 1 + generator.random.nextInt(12));
    }

    /// A plan of about a number of records, most of them driver entries, holdings and origins as in real plans.
    public static Plan large(long seed, int size) {
        return new GeneratedPlans(seed).plan(type -> switch (type) {
            case DRIVER_ENTRY -> size / 3;
            case HOLDING, ORIGIN -> size / 4;
            case SCHOOL, SITE, BUILDING, SITE_SHARE, ROOM_GROUP -> size / 40;
            default -> size / 200;
        });
    }

    /// Seeds for tests that run once for each.
    public static Stream<Long> seeds(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(Long::valueOf);
    }

    private interface Sizes {
        int of(RecordType type);
    }

    private Plan plan(Sizes sizes) {
        ids.put(RecordType.PLAN, List.of(PlanHeader.ID));
        for (RecordType type : RecordType.values()) {
            if (type != RecordType.PLAN && type != RecordType.ORIGIN) {
                ids.put(type, new ArrayList<>());
                addTable(type, sizes.of(type));
            }
        }
        PlanHeader header = (PlanHeader) record(PlanHeader.ID, Map.of());
        records.add(header);
        for (int i = 0; i < sizes.of(RecordType.ORIGIN); i++) {
            addOrigin();
        }
        return Plan.of(header).withAll(records);
    }

    private void addTable(RecordType type, int size) {
        for (int i = 0; i < size; i++) {
            RecordId id = new RecordId(type, values.key(i));
            records.add(record(id, Map.of()));
            Objects.requireNonNull(ids.get(type)).add(id);
        }
    }

    private void addOrigin() {
        Identified record = records.get(random.nextInt(records.size()));
        if (record instanceof Origin) {
            return;
        }
        List<? extends Field<?, ?>> fields = Fields.of(record.id().type()).fields();
        String field = random.nextInt(3) == 0
                ? null
                : fields.get(random.nextInt(fields.size())).id();
        Map<String, Object> place = new HashMap<>();
        place.put("record", record.id());
        place.put("field", field);
        records.add(record(Origin.idOf(record.id(), field), place));
    }

    /// Tries until the values do not contradict each other.
    private Identified record(RecordId id, Map<String, @Nullable Object> given) {
        RecordFields<?> fields = Fields.of(id.type());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, @Nullable Object> chosen = new HashMap<>();
            fields.fields().forEach(field -> chosen.put(field.id(), valueOf(field)));
            chosen.putAll(given);
            try {
                if (fields.create(id, chosen) instanceof Outcome.Ok<?>(Object record)) {
                    return (Identified) record;
                }
            } catch (IllegalArgumentException _) {
                // the values contradict each other: the next ones may not
            }
        }
        throw new IllegalStateException("no valid values found for " + id);
    }

    private @Nullable Object valueOf(Field<?, ?> field) {
        boolean empty = !field.required() && random.nextInt(3) == 0;
        return empty ? null : values.of(field.kind());
    }

    /// All record types that a plan holds.
    public static List<RecordType> types() {
        return Arrays.asList(RecordType.values());
    }
}
