package org.medienplan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.RecordId;

/// What a row of a list says about a school, understood.
///
/// @param row where it stands
/// @param number official school number
/// @param designations the official designation, in one to three columns
/// @param schoolType its school type
/// @param address where it is
/// @param pupils how many pupils, null where the list does not say
/// @param schoolYear calendar year in which their school year begins, null where the list does not say
/// @param socialIndex social index, null where it has none
record SchoolLine(
        int row,
        String number,
        List<String> designations,
        RecordId schoolType,
        Address address,
        @Nullable Integer pupils,
        @Nullable Integer schoolYear,
        @Nullable Integer socialIndex) {

    SchoolLine {
        designations = List.copyOf(designations);
    }

    /// The number as the key of the school's records.
    String key() {
        return key(number);
    }

    static String key(String number) {
        return number.replaceAll("[\\s/]+", "-");
    }
}
