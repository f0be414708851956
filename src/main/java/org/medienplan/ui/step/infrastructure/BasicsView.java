package org.medienplan.ui.step.infrastructure;

import javafx.scene.Node;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// What everything is counted from: authorities, recorded numbers of pupils and others, the assumptions that stand in
/// for them, school types, and sums known from elsewhere.
final class BasicsView {

    private static final double WIDE = 230;
    private static final double WIDER = 290;

    private final Surroundings surroundings;
    private final RecordPages pages;

    BasicsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        pages = new RecordPages(
                        surroundings, surroundings.texts().say("infrastructure.basics.choice"), RecordType.DRIVER_ENTRY)
                .with(RecordType.DRIVER_ENTRY, this::entries)
                .with(RecordType.DRIVER_RULE, this::rules)
                .with(RecordType.SCHOOL_TYPE, this::schoolTypes)
                .with(RecordType.AUTHORITY, this::authorities)
                .with(RecordType.CONTROL_TOTAL, this::controlTotals);
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

    private RecordTable entries() {
        return table(
                RecordType.DRIVER_ENTRY,
                RecordColumn.of(RecordType.DRIVER_ENTRY, "holder").wide(WIDE),
                RecordColumn.of(RecordType.DRIVER_ENTRY, "driver").wide(WIDE),
                RecordColumn.of(RecordType.DRIVER_ENTRY, "school_year"),
                RecordColumn.of(RecordType.DRIVER_ENTRY, "grade"),
                RecordColumn.of(RecordType.DRIVER_ENTRY, "value").withSum(),
                RecordColumn.of(RecordType.DRIVER_ENTRY, "reporting_date"));
    }

    private RecordTable rules() {
        return table(
                RecordType.DRIVER_RULE,
                RecordColumn.of(RecordType.DRIVER_RULE, "driver").wide(WIDER),
                RecordColumn.of(RecordType.DRIVER_RULE, "school_types").wide(WIDE),
                RecordColumn.of(RecordType.DRIVER_RULE, "categories"),
                RecordColumn.of(RecordType.DRIVER_RULE, "amount"),
                RecordColumn.of(RecordType.DRIVER_RULE, "per"),
                RecordColumn.of(RecordType.DRIVER_RULE, "basis"),
                RecordColumn.of(RecordType.DRIVER_RULE, "rounding"),
                RecordColumn.of(RecordType.DRIVER_RULE, "minimum").hidden());
    }

    private RecordTable schoolTypes() {
        return table(
                RecordType.SCHOOL_TYPE,
                RecordColumn.of(RecordType.SCHOOL_TYPE, "name").wide(WIDE),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "short_name"),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "category"),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "grade_from"),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "grade_to"),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "part_time_share"),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "attendance"),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "state").hidden(),
                RecordColumn.of(RecordType.SCHOOL_TYPE, "official_keys").hidden());
    }

    private RecordTable authorities() {
        return table(
                RecordType.AUTHORITY,
                RecordColumn.of(RecordType.AUTHORITY, "name").wide(WIDE),
                RecordColumn.of(RecordType.AUTHORITY, "state"),
                RecordColumn.of(RecordType.AUTHORITY, "municipality_key").wide(WIDE));
    }

    private RecordTable controlTotals() {
        return table(
                RecordType.CONTROL_TOTAL,
                RecordColumn.of(RecordType.CONTROL_TOTAL, "authority").wide(WIDE),
                RecordColumn.of(RecordType.CONTROL_TOTAL, "driver").wide(WIDE),
                RecordColumn.of(RecordType.CONTROL_TOTAL, "school_year"),
                RecordColumn.of(RecordType.CONTROL_TOTAL, "item").wide(WIDE),
                RecordColumn.of(RecordType.CONTROL_TOTAL, "value"),
                RecordColumn.of(RecordType.CONTROL_TOTAL, "source").wide(WIDE));
    }

    private RecordTable table(RecordType type, RecordColumn... columns) {
        return RecordTable.of(surroundings, type, columns);
    }
}
