package org.medienplan.field;

import java.util.List;
import java.util.Optional;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.school.School;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// What the records of a plan are called: by their name, a record without one by the name of what it is about.
public final class Names {

    private static final List<String> NAMING = List.of(
            "name",
            "title",
            "item",
            "offer",
            "criterion",
            "school",
            "holder",
            "building",
            "authority",
            "task",
            "record",
            "level");

    private Names() {}

    /// The name of a record. One that a school still lacks is called by its school; one of which nothing is known by
    /// its key.
    public static String of(Plan plan, RecordId id) {
        return plan.find(id)
                .flatMap(record -> of(plan, record))
                .or(() -> lacking(id).flatMap(plan.schools()::find).map(School::name))
                .orElse(id.key());
    }

    private static Optional<RecordId> lacking(RecordId id) {
        return switch (id.type()) {
            case LEVEL_COUNT -> Optional.of(LevelCount.schoolOf(id));
            case MEDIA_OFFICER -> Optional.of(MediaOfficer.schoolOf(id));
            default -> Optional.empty();
        };
    }

    /// The name of a record that need not be in the plan any more; empty where it has none.
    public static <R extends Identified> Optional<String> of(Plan plan, R record) {
        if (record instanceof Competence competence) {
            return Optional.of(competence.number() + " " + competence.title());
        }
        RecordFields<R> fields = Fields.of(record);
        return NAMING.stream()
                .flatMap(id -> fields.find(id).stream())
                .findFirst()
                .flatMap(field -> Optional.ofNullable(field.get(record)))
                .map(value -> value instanceof RecordId other && !other.equals(record.id())
                        ? of(plan, other)
                        : value.toString());
    }
}
