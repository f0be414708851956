package org.medienplan.ui.step.teaching;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.ref.RecordId;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;

/// What the table of capabilities shows beside their fields.
final class CapabilityColumns {

    private CapabilityColumns() {}

    /// The items that serve it, by rank.
    static RecordColumn items() {
        return computed("items", "teaching.column.items", CapabilityColumns::itemsOf);
    }

    /// How many projects presuppose it.
    static RecordColumn projects() {
        return computed(
                        "projects",
                        "teaching.column.projects",
                        (plan, capability) -> Long.toString(plan.teachingProjects().rows().stream()
                                .filter(project -> project.capabilities().contains(capability))
                                .count()))
                .wide(90);
    }

    private static RecordColumn computed(String id, String heading, BiFunction<Plan, RecordId, String> text) {
        return RecordColumn.computed(id, heading, Column.Kind.TEXT, (snapshot, values) -> record -> {
            String shown = text.apply(snapshot.plan(), record);
            return CellContent.of(shown, shown);
        });
    }

    private static String itemsOf(Plan plan, RecordId capability) {
        return plan.capabilityItems().rows().stream()
                .filter(serving -> serving.capability().equals(capability))
                .sorted(Comparator.comparingInt(CapabilityItem::rank))
                .map(serving -> Names.of(plan, serving.item()))
                .collect(Collectors.joining(" / "));
    }
}
