package org.medienplan.ref;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of records that a plan consists of. The order is the order of reading: what comes later may point at what
/// came before.
public enum RecordType {
    PLAN("plan"),
    AUTHORITY("authorities"),
    SCHOOL_TYPE("school_types"),
    DRIVER_RULE("driver_rules"),
    BUNDLE("bundles"),
    ITEM("items"),
    STANDARD("standards"),
    RULE("rules"),
    FRAMEWORK("frameworks"),
    COMPETENCE("competences"),
    CAPABILITY("capabilities"),
    CAPABILITY_ITEM("capability_items"),
    TIMETABLE("timetables"),
    SAMPLE_PROJECT("sample_projects"),
    SERVICE_TASK("service_tasks"),
    TASK_ROLE("task_roles"),
    EFFORT_RULE("effort_rules"),
    PARTY_TERMS("party_terms"),
    STAFFING_RULE("staffing_rules"),
    PROGRAMME("programmes"),
    BUDGET_RULE("budget_rules"),
    BUDGET_POOL("budget_pools"),
    FUNDING_CAP("funding_caps"),
    PROGRAMME_BUDGET("programme_budgets"),
    TRANCHE("tranches"),
    SITE("sites"),
    BUILDING("buildings"),
    BUILDING_PROJECT("building_projects"),
    SCHOOL("schools"),
    SITE_SHARE("site_shares"),
    DRIVER_ENTRY("driver_entries"),
    ROOM_GROUP("room_groups"),
    TEACHING_PROJECT("teaching_projects"),
    APPLICATION("applications"),
    NOTICE("notices"),
    GRANT_MOVEMENT("grant_movements"),
    DEVIATION("deviations"),
    HOLDING("holdings"),
    MEASURE("measures"),
    REPLACEMENT_SHIFT("replacement_shifts"),
    LEVEL_COUNT("level_counts"),
    LEVEL_AIM("level_aims"),
    TRAINING_OFFER("training_offers"),
    TRAINING_SESSION("training_sessions"),
    SEAT_BOOKING("seat_bookings"),
    MEDIA_OFFICER("media_officers"),
    CEILING("ceilings"),
    CONTROL_TOTAL("control_totals"),
    PLATFORM_CRITERION("platform_criteria"),
    PLATFORM_CANDIDATE("platform_candidates"),
    PLATFORM_SCORE("platform_scores"),
    ACCOUNT_STEP("account_steps"),
    OLD_SERVICE("old_services"),
    DEVICE_SYSTEM("device_systems"),
    ORIGIN("origins");

    private final String table;
    private final String key;

    RecordType(String table) {
        this.table = table;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    /// The name of its table in the plan file and in JSON.
    public String table() {
        return table;
    }

    /// The name in front of a record's key, as in `school:165001`.
    public String key() {
        return key;
    }

    public static Optional<RecordType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }
}
