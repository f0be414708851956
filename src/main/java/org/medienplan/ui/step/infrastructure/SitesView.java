package org.medienplan.ui.step.infrastructure;

import javafx.scene.Node;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// Where the schools are: sites with their lines, buildings with their cabling, rooms, which school uses which site,
/// and
/// what is going to be built.
final class SitesView {

    private static final double WIDE = 230;

    private final Surroundings surroundings;
    private final RecordPages pages;

    SitesView(Surroundings surroundings) {
        this.surroundings = surroundings;
        pages = new RecordPages(surroundings, surroundings.texts().say("infrastructure.sites.choice"), RecordType.SITE)
                .with(RecordType.SITE, this::sites)
                .with(RecordType.BUILDING, this::buildings)
                .with(RecordType.ROOM_GROUP, this::rooms)
                .with(RecordType.SITE_SHARE, this::shares)
                .with(RecordType.BUILDING_PROJECT, this::projects);
    }

    Node node() {
        return pages.node();
    }

    /// Whether records of a type stand here.
    boolean has(RecordType type) {
        return pages.has(type);
    }

    void choose(RecordType type) {
        pages.choose(type);
    }

    void reveal(FieldRef place) {
        pages.reveal(place);
    }

    private RecordTable sites() {
        return RecordTable.of(
                surroundings,
                RecordType.SITE,
                RecordColumn.of(RecordType.SITE, "name").wide(WIDE),
                SiteColumns.schools().wide(WIDE),
                RecordColumn.of(RecordType.SITE, "street"),
                RecordColumn.of(RecordType.SITE, "postcode").hidden(),
                RecordColumn.of(RecordType.SITE, "town").hidden(),
                RecordColumn.of(RecordType.SITE, "bandwidth_down"),
                RecordColumn.of(RecordType.SITE, "bandwidth_up"));
    }

    private RecordTable buildings() {
        return RecordTable.of(
                surroundings,
                RecordType.BUILDING,
                RecordColumn.of(RecordType.BUILDING, "name").wide(WIDE),
                RecordColumn.of(RecordType.BUILDING, "site").wide(WIDE),
                RecordColumn.of(RecordType.BUILDING, "cabling"));
    }

    private RecordTable rooms() {
        return RecordTable.of(
                surroundings,
                RecordType.ROOM_GROUP,
                RecordColumn.of(RecordType.ROOM_GROUP, "building"),
                SiteColumns.siteOfRooms().wide(WIDE),
                RecordColumn.of(RecordType.ROOM_GROUP, "room_type"),
                RecordColumn.of(RecordType.ROOM_GROUP, "quantity").withSum(),
                RecordColumn.of(RecordType.ROOM_GROUP, "school").wide(WIDE));
    }

    private RecordTable shares() {
        return RecordTable.of(
                surroundings,
                RecordType.SITE_SHARE,
                RecordColumn.of(RecordType.SITE_SHARE, "school").wide(WIDE),
                RecordColumn.of(RecordType.SITE_SHARE, "site").wide(WIDE),
                RecordColumn.of(RecordType.SITE_SHARE, "weight"));
    }

    private RecordTable projects() {
        return RecordTable.of(
                surroundings,
                RecordType.BUILDING_PROJECT,
                RecordColumn.of(RecordType.BUILDING_PROJECT, "name").wide(WIDE),
                RecordColumn.of(RecordType.BUILDING_PROJECT, "site").wide(WIDE),
                RecordColumn.of(RecordType.BUILDING_PROJECT, "building"),
                RecordColumn.of(RecordType.BUILDING_PROJECT, "kind"),
                RecordColumn.of(RecordType.BUILDING_PROJECT, "start"),
                RecordColumn.of(RecordType.BUILDING_PROJECT, "end"),
                RecordColumn.of(RecordType.BUILDING_PROJECT, "note"));
    }
}
