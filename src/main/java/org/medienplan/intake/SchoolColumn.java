package org.medienplan.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a list of schools can say about a school.
enum SchoolColumn {
    NUMBER,
    NAME,
    NAME_2,
    NAME_3,
    SCHOOL_TYPE,
    STREET,
    POSTCODE,
    TOWN,
    PUPILS,
    SOCIAL_INDEX,
    SCHOOL_YEAR;

    /// The name in a mapping and in the resource of headings.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SchoolColumn> ofKey(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(SchoolColumn::key).collect(Collectors.joining(", "));
    }
}
