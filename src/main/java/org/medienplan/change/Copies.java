package org.medienplan.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.field.Names;
import org.medienplan.field.References;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Copies of records, each with what belongs to it: a school with its pupils and holdings, a site with its buildings
/// and their rooms, a standard with its rules. What points from one copy to another points at the copies.
public final class Copies {

    private static final Set<String> TELLING = Set.of("name", "number");

    private final Plan plan;
    private final NewIds ids;
    private final UnaryOperator<String> rename;
    private final Map<RecordId, RecordId> copies = new LinkedHashMap<>();

    private Copies(Plan plan, NewIds ids, UnaryOperator<String> rename) {
        this.plan = plan;
        this.ids = ids;
        this.rename = rename;
    }

    /// Copies records.
    ///
    /// @param plan names what the label speaks of
    /// @param copyIds the chosen records, at least one, each with the id of its copy
    /// @param ids gives ids to what belongs to them
    /// @param rename makes the name of a copy
    public static Change of(Plan plan, Map<RecordId, RecordId> copyIds, NewIds ids, UnaryOperator<String> rename) {
        Collection<RecordId> chosen = copyIds.keySet();
        Message label = chosen.size() == 1
                ? Message.of("change.copied", Names.of(plan, chosen.iterator().next()))
                : ChangeLabels.counted("change.copied_many", null, chosen);
        return new Change(label, now -> {
            Copies made = new Copies(now, ids, rename);
            made.copies.putAll(copyIds);
            made.copies.keySet().removeIf(id -> now.find(id).isEmpty());
            return Outcome.ok(made.patch(copyIds.keySet()));
        });
    }

    private Patch patch(Set<RecordId> chosen) {
        follow();
        List<Identified> records = new ArrayList<>();
        copies.forEach((original, copy) ->
                plan.find(original).ifPresent(record -> records.add(copied(record, copy, chosen.contains(original)))));
        return Patch.putting(plan, records.stream());
    }

    private void follow() {
        Map<RecordId, List<RecordId>> parts = parts();
        Deque<RecordId> open = new ArrayDeque<>(copies.keySet());
        while (!open.isEmpty()) {
            for (RecordId part : parts.getOrDefault(open.remove(), List.of())) {
                if (!copies.containsKey(part)) {
                    copies.put(part, idOf(part));
                    open.add(part);
                }
            }
        }
    }

    private Map<RecordId, List<RecordId>> parts() {
        Map<RecordId, List<RecordId>> parts = new HashMap<>();
        for (RecordType type : RecordType.values()) {
            Set<String> owners = Fields.of(type).fields().stream()
                    .filter(Field::isOwner)
                    .map(Field::id)
                    .collect(Collectors.toSet());
            if (!owners.isEmpty()) {
                plan.table(type).rows().stream()
                        .flatMap(References::of)
                        .filter(reference -> owners.contains(reference.place().field()))
                        .forEach(reference -> parts.computeIfAbsent(reference.target(), key -> new ArrayList<>())
                                .add(reference.place().record()));
            }
        }
        return parts;
    }

    // The origin of a place has the id that follows from the place.
    private RecordId idOf(RecordId part) {
        return plan.origins()
                .find(part)
                .map(origin -> Origin.idOf(copies.getOrDefault(origin.record(), origin.record()), origin.field()))
                .orElseGet(() -> ids.next(part.type()));
    }

    private <R extends Identified> Identified copied(R record, RecordId copy, boolean chosen) {
        Map<String, Object> values = new HashMap<>();
        for (Field<R, ?> field : Fields.of(record).fields()) {
            Object value = field.get(record);
            if (value != null) {
                values.put(field.id(), chosen && TELLING.contains(field.id()) ? renamed(field, value) : target(value));
            }
        }
        return Fields.of(record).create(copy, values).orElseThrow();
    }

    private Object target(Object value) {
        return value instanceof RecordId id ? copies.getOrDefault(id, id) : value;
    }

    private Object renamed(Field<?, ?> field, @Nullable Object value) {
        String name = rename.apply(String.valueOf(value));
        return field.kind() instanceof Kind.OfText(int longest) && name.length() <= longest
                ? name
                : String.valueOf(value);
    }
}
