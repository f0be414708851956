package org.medienplan.json;

import java.util.HashMap;
import java.util.Map;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import tools.jackson.core.JsonGenerator;

/// Writes a plan's header and tables; tables without records are left out.
final class PlanWriter {

    private final JsonGenerator json;
    private final Map<RecordId, Map<String, Origin>> origins = new HashMap<>();

    private PlanWriter(Plan plan, JsonGenerator json) {
        this.json = json;
        for (Origin origin : plan.origins().rows()) {
            String name = origin.field() == null ? RecordReader.WHOLE : origin.field();
            origins.computeIfAbsent(origin.record(), record -> new HashMap<>()).put(name, origin);
        }
    }

    static void write(Plan plan, JsonGenerator json) {
        new PlanWriter(plan, json).document(plan);
    }

    private void document(Plan plan) {
        json.writeStartObject();
        json.writeStringProperty(Format.PROPERTY, Format.PLAN.toString());
        json.writeObjectPropertyStart(PlanJson.HEADER);
        content(plan.header());
        json.writeEndObject();
        Records.typesWithTable().stream()
                .filter(type -> plan.table(type).size() > 0)
                .forEach(type -> table(type, plan));
        json.writeEndObject();
    }

    private void table(RecordType type, Plan plan) {
        json.writeArrayPropertyStart(type.table());
        for (Identified record : plan.table(type).rows()) {
            json.writeStartObject();
            json.writeStringProperty(RecordReader.ID, record.id().key());
            content(record);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <R extends Identified> void content(R record) {
        Fields.of(record).fields().forEach(field -> property(field, record));
        Map<String, Origin> ofRecord = origins.getOrDefault(record.id(), Map.of());
        if (!ofRecord.isEmpty()) {
            json.writeObjectPropertyStart(RecordReader.ORIGIN);
            origin(ofRecord, RecordReader.WHOLE);
            Fields.of(record).fields().forEach(field -> origin(ofRecord, field.id()));
            json.writeEndObject();
        }
    }

    private void origin(Map<String, Origin> ofRecord, String name) {
        Origin origin = ofRecord.get(name);
        if (origin != null) {
            json.writeObjectPropertyStart(name);
            Fields.of(origin).fields().stream()
                    .filter(field -> RecordReader.ORIGIN_PROPERTIES.contains(field.id()))
                    .forEach(field -> property(field, origin));
            json.writeEndObject();
        }
    }

    private <R extends Identified, V> void property(Field<R, V> field, R record) {
        V value = field.get(record);
        if (value != null) {
            json.writeName(field.id());
            JsonValues.write(field.kind(), value, json);
        }
    }
}
