package org.medienplan.ui.step.infrastructure;

import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Surroundings;

/// Where the schools are: sites with their lines, buildings with their cabling, rooms, which school uses which site,
/// and what is going to be built.
final class SitePages {

    private SitePages() {}

    static RecordPages of(Surroundings surroundings) {
        return new RecordPages(surroundings, surroundings.texts().say("infrastructure.sites.choice"))
                .with(RecordColumns.of(RecordType.SITE)
                        .wide("name")
                        .wide(SiteColumns.schools())
                        .fields("street")
                        .hidden("postcode", "town")
                        .fields("bandwidth_down", "bandwidth_up"))
                .with(RecordColumns.of(RecordType.BUILDING).wide("name", "site").fields("cabling"))
                .with(RecordColumns.of(RecordType.ROOM_GROUP)
                        .fields("building")
                        .wide(SiteColumns.siteOfRooms())
                        .fields("room_type")
                        .summed("quantity")
                        .wide("school"))
                .with(RecordColumns.of(RecordType.SITE_SHARE)
                        .wide("school", "site")
                        .fields("weight"))
                .with(RecordColumns.of(RecordType.BUILDING_PROJECT)
                        .wide("name", "site")
                        .fields("building", "kind", "start", "end", "note"));
    }
}
