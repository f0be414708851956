package org.medienplan.ref;

import java.util.Locale;

/// What quantities are derived from: the countable facts about a school or an authority. The order is the order of
/// derivation: an assumption may compute a driver only from an earlier one.
public enum Driver {
    /// Pupils, heads, by school year (Schülerinnen und Schüler).
    PUPILS,
    /// Those of the pupils who attend part-time (Teilzeit-Berufsschule).
    PART_TIME_PUPILS,
    /// Pupils with part-time pupils counted by their attendance; what standards are measured against.
    COUNTED_PUPILS,
    CLASSES,
    /// Teachers, heads, with trainees.
    TEACHERS,
    /// Administrative workplaces (Verwaltungsarbeitsplätze).
    WORKPLACES,
    /// Groups of the open all-day school (OGS).
    ALL_DAY_GROUPS,
    CLASSROOMS,
    SUBJECT_ROOMS,
    COMPUTER_ROOMS,
    STAFF_ROOMS,
    OTHER_ROOMS,
    /// Class, subject and computer rooms together.
    TEACHING_ROOMS,
    /// All rooms together.
    ROOMS,
    SITES,
    BUILDINGS,
    /// One for each school that is open.
    SCHOOLS,
    /// One for the authority itself, none for a school.
    AUTHORITIES,
    /// The demand of another item, in provision rules only.
    ITEM;

    private final String key = name().toLowerCase(Locale.ROOT);

    /// The name in files and figure ids.
    public String key() {
        return key;
    }

    /// Whether a value can be entered for it by school year; the others follow from records or other drivers.
    public boolean recordable() {
        return compareTo(OTHER_ROOMS) <= 0 && this != COUNTED_PUPILS;
    }
}
