package org.medienplan.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.medienplan.field.References.Reference;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import tools.jackson.databind.JsonNode;

/// Collects the records of a file and remembers where each stands in it.
final class Records implements TopLevel.TableReader {

    private static final Set<String> BESIDE_FIELDS = Set.of(RecordReader.ID, RecordReader.ORIGIN);

    /// The types that have a table of their own: the header is an object, and origins stand beside their records.
    private static final List<RecordType> WITH_TABLE = Arrays.stream(RecordType.values())
            .filter(type -> type != RecordType.PLAN && type != RecordType.ORIGIN)
            .toList();

    private final Map<RecordId, Identified> records = new LinkedHashMap<>();
    private final Map<RecordId, Spot> spots = new HashMap<>();

    static List<RecordType> typesWithTable() {
        return WITH_TABLE;
    }

    static Optional<RecordType> typeOf(String table) {
        return WITH_TABLE.stream().filter(type -> type.table().equals(table)).findFirst();
    }

    @Override
    public void record(String table, int index, JsonNode node) throws Refusal {
        RecordType type = typeOf(table).orElseThrow(() -> new IllegalArgumentException("table " + table));
        Spot spot = Spot.of(type, index);
        RecordId id = RecordReader.id(type, node, spot);
        add(id, node, spot.of(id.key(), node), BESIDE_FIELDS);
    }

    /// Reads the header, whose id is not in the file.
    void header(JsonNode node) throws Refusal {
        add(PlanHeader.ID, node, Spot.HEADER, Set.of(RecordReader.ORIGIN));
    }

    private void add(RecordId id, JsonNode node, Spot spot, Set<String> besideFields) throws Refusal {
        for (Identified record : RecordReader.read(id, node, spot, besideFields).toList()) {
            if (records.putIfAbsent(record.id(), record) != null) {
                throw Refusal.at(spot.whole(), "json.duplicate_id", record.id().toString());
            }
            spots.put(record.id(), spot);
        }
    }

    /// The header that has been read.
    PlanHeader header() {
        return (PlanHeader) Objects.requireNonNull(records.get(PlanHeader.ID), "header");
    }

    Collection<Identified> all() {
        return records.values();
    }

    /// That a record points at one which the file does not have.
    Refusal dangling(Reference reference) {
        Spot spot = spots.getOrDefault(reference.place().record(), Spot.TOP);
        String field = String.valueOf(reference.place().field());
        return Refusal.at(
                spot.property(field), "json.dangling", reference.target().toString());
    }
}
