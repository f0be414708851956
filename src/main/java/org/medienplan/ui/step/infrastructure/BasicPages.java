package org.medienplan.ui.step.infrastructure;

import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.Surroundings;

/// What everything is counted from: the years of the plan, recorded numbers of pupils and others, the assumptions that
/// stand in for them,
/// school types, authorities, and sums known from elsewhere.
final class BasicPages {

    private BasicPages() {}

    static RecordPages of(Surroundings surroundings) {
        return new RecordPages(surroundings, surroundings.texts().say("infrastructure.basics.choice"))
                .withSheet(RecordType.PLAN, () -> PlanPage.of(surroundings))
                .with(RecordColumns.of(RecordType.DRIVER_ENTRY)
                        .wide("holder", "driver")
                        .fields("school_year", "grade")
                        .summed("value", "driver", "school_year")
                        .fields("reporting_date"))
                .with(RecordColumns.of(RecordType.DRIVER_RULE)
                        .wide("driver", "school_types")
                        .fields("categories", "amount", "per", "basis", "rounding")
                        .hidden("minimum"))
                .with(RecordColumns.of(RecordType.SCHOOL_TYPE)
                        .wide("name")
                        .fields("short_name", "category", "grade_from", "grade_to", "part_time_share", "attendance")
                        .hidden("state", "official_keys"))
                .with(RecordColumns.of(RecordType.AUTHORITY)
                        .wide("name")
                        .fields("state")
                        .wide("municipality_key"))
                .with(RecordColumns.of(RecordType.CONTROL_TOTAL)
                        .wide("authority", "driver")
                        .fields("school_year")
                        .wide("item")
                        .fields("value")
                        .wide("source"));
    }
}
