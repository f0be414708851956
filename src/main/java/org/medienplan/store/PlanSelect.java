package org.medienplan.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.medienplan.field.Fields;
import org.medienplan.field.References;
import org.medienplan.field.References.Reference;
import org.medienplan.message.Message;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Reads a plan from its tables.
final class PlanSelect {

    private PlanSelect() {}

    /// The plan. Refuses the first thing in it that no plan may hold.
    static Plan read(Handle handle) throws Refusal {
        List<Identified> records = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            records.addAll(TableReader.read(Layout.of(type), handle));
        }
        Plan plan = assembled(records);
        for (Origin origin : plan.origins().rows()) {
            check(origin);
        }
        Optional<Reference> dangling = References.dangling(plan);
        if (dangling.isPresent()) {
            throw TableReader.dangling(dangling.get());
        }
        return plan;
    }

    private static Plan assembled(List<Identified> records) throws Refusal {
        if (records.isEmpty() || !records.getFirst().id().equals(PlanHeader.ID)) {
            throw Refusal.of("store.no_header");
        }
        Plan plan = Plan.of((PlanHeader) records.getFirst()).withAll(records);
        int size = 0;
        for (RecordType type : RecordType.values()) {
            size += plan.table(type).size();
        }
        if (size != records.size()) {
            throw Refusal.of("store.damaged");
        }
        return plan;
    }

    private static void check(Origin origin) throws Refusal {
        String field = origin.field();
        if (field != null && Fields.of(origin.record().type()).find(field).isEmpty()) {
            throw TableReader.bad(origin.id(), "field", Message.of("store.unknown_field", field));
        }
        RecordId expected = Origin.idOf(origin.record(), field);
        if (!origin.id().equals(expected)) {
            throw TableReader.bad(origin.id(), "id", Message.of("store.other_origin", expected.key()));
        }
    }
}
