package org.medienplan.ui.step.infrastructure;

import java.util.function.BiFunction;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;

/// What the tables of sites show beside the fields of their records.
final class SiteColumns {

    private SiteColumns() {}

    /// The schools that use a site.
    static RecordColumn schools() {
        return computed("schools", "infrastructure.sites.schools", SiteColumns::schoolsOf);
    }

    /// The site of rooms.
    static RecordColumn siteOfRooms() {
        return computed("site", "infrastructure.sites.site", SiteColumns::siteOf);
    }

    private static RecordColumn computed(String id, String heading, BiFunction<Plan, RecordId, String> text) {
        return RecordColumn.computed(id, heading, Column.Kind.TEXT, (snapshot, values) -> {
            return record -> {
                String shown = text.apply(snapshot.plan(), record);
                return CellContent.of(shown, shown);
            };
        });
    }

    private static String schoolsOf(Plan plan, RecordId site) {
        return plan.siteShares().rows().stream()
                .filter(share -> share.site().equals(site))
                .map(share -> Names.of(plan, share.school()))
                .sorted()
                .reduce((some, more) -> some + ", " + more)
                .orElse("");
    }

    private static String siteOf(Plan plan, RecordId rooms) {
        return plan.roomGroups()
                .find(rooms)
                .flatMap(group -> plan.buildings().find(group.building()))
                .map(building -> Names.of(plan, building.site()))
                .orElse("");
    }
}
