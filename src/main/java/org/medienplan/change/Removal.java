package org.medienplan.change;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.References;
import org.medienplan.message.InvalidRecord;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// What goes when records are removed: with them go the records that cannot be without them; others only lose the
/// reference. A record with a set of references that would become empty and then mean all goes as well.
public final class Removal {

    private final Plan plan;
    private final List<RecordId> chosen;
    private final Map<RecordId, Set<RecordId>> referrers = new HashMap<>();
    private final Set<RecordId> gone = new LinkedHashSet<>();
    private final Map<RecordId, Identified> cleared = new LinkedHashMap<>();

    private Removal(Plan plan, Collection<RecordId> records) {
        this.plan = plan;
        this.chosen = records.stream()
                .filter(record -> record.type() != RecordType.PLAN)
                .filter(record -> plan.find(record).isPresent())
                .distinct()
                .toList();
        Arrays.stream(RecordType.values())
                .flatMap(type -> plan.table(type).rows().stream())
                .flatMap(References::of)
                .forEach(reference -> referrers
                        .computeIfAbsent(reference.target(), target -> new LinkedHashSet<>())
                        .add(reference.place().record()));
        follow();
    }

    /// What goes with records; those that the plan does not have are left out.
    public static Removal of(Plan plan, Collection<RecordId> records) {
        return new Removal(plan, records);
    }

    private void follow() {
        Deque<RecordId> open = new ArrayDeque<>(chosen);
        gone.addAll(chosen);
        while (!open.isEmpty()) {
            for (RecordId referrer : referrers.getOrDefault(open.remove(), Set.of())) {
                if (!gone.contains(referrer) && !stays(current(referrer))) {
                    gone.add(referrer);
                    cleared.remove(referrer);
                    open.add(referrer);
                }
            }
        }
    }

    private Identified current(RecordId id) {
        Identified edited = cleared.get(id);
        return edited != null ? edited : plan.find(id).orElseThrow();
    }

    /// Whether a record can be without what is gone; if so, it is noted without it.
    private <R extends Identified> boolean stays(R record) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Field<R, ?> field : Fields.of(record).fields()) {
            if (References.pointsAtRecords(field.kind())) {
                Object before = field.get(record);
                Object after = without(before);
                boolean emptied = field.isAllWhenEmpty() && after instanceof Set<?> set && set.isEmpty();
                boolean needed = !Objects.equals(before, after) && ((field.required() && after == null) || emptied);
                if (needed) {
                    return false;
                }
                values.put(field.id(), after);
            }
        }
        try {
            cleared.put(record.id(), Fields.of(record).with(record, values));
            return true;
        } catch (InvalidRecord contradiction) {
            return false;
        }
    }

    private @Nullable Object without(@Nullable Object value) {
        return switch (value) {
            case RecordId id -> gone.contains(id) ? null : id;
            case Set<?> set -> set.stream().filter(id -> !gone.contains(id)).collect(Collectors.toUnmodifiableSet());
            case null, default -> value;
        };
    }

    /// The records that were chosen.
    public List<RecordId> chosen() {
        return chosen;
    }

    /// How many records of each type go with them, in the order of types; notes of origin are not worth mentioning.
    public Map<RecordType, Integer> dependents() {
        Set<RecordId> others = new HashSet<>(gone);
        chosen.forEach(others::remove);
        return counted(others);
    }

    /// How many records of each type stay, but lose a reference.
    public Map<RecordType, Integer> cleared() {
        return counted(cleared.keySet());
    }

    private static Map<RecordType, Integer> counted(Set<RecordId> records) {
        Map<RecordType, Integer> counts = new EnumMap<>(RecordType.class);
        records.stream()
                .map(RecordId::type)
                .filter(type -> type != RecordType.ORIGIN)
                .forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts;
    }

    /// Removes them, and whatever goes with them in the plan as it is then.
    public Change change() {
        return new Change(
                chosen.size() == 1
                        ? Message.of("change.removed", ChangeLabels.name(plan, chosen.getFirst()))
                        : ChangeLabels.counted("change.removed_many", null, chosen),
                now -> Outcome.ok(Removal.of(now, chosen).patch()));
    }

    private Patch patch() {
        Map<RecordId, Optional<Identified>> edits = new HashMap<>();
        cleared.forEach((id, record) -> edits.put(id, Optional.of(record)));
        gone.forEach(id -> edits.put(id, Optional.empty()));
        return edits.isEmpty() ? Patch.NONE : Difference.between(plan, plan.edited(edits));
    }
}
