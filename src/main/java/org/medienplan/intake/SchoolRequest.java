package org.medienplan.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Outcome;
import org.medienplan.plan.OriginKind;
import org.medienplan.ref.RecordId;

/// Which list of schools is to be read, and how.
///
/// @param file CSV or Excel
/// @param sheet the worksheet, null for the first one that is not hidden
/// @param authority who bears the schools
/// @param filters only rows for which all of them hold
/// @param mapping names of [fields][#fields()] by headings that the list uses for them
/// @param origin published or imported
/// @param source where the list can be looked up, null for the name of the file
/// @param schoolType school type of all schools, for lists that name none
/// @param schoolYear calendar year in which the school year of the pupils begins, for lists that name none
public record SchoolRequest(
        Path file,
        @Nullable String sheet,
        RecordId authority,
        List<RowFilter> filters,
        Map<String, String> mapping,
        OriginKind origin,
        @Nullable String source,
        @Nullable String schoolType,
        @Nullable Integer schoolYear) {

    public SchoolRequest {
        filters = List.copyOf(filters);
        mapping = Map.copyOf(mapping);
    }

    /// All rows of a list whose columns are known.
    public static SchoolRequest of(Path file, RecordId authority) {
        return new SchoolRequest(file, null, authority, List.of(), Map.of(), OriginKind.IMPORTED, null, null, null);
    }

    /// What a column can be mapped to: `number`, `name`, `school_type` and so on, separated by commas.
    public static String fields() {
        return SchoolColumn.keys();
    }

    /// Reads `HEADING=FIELD`, as a map with one entry.
    public static Outcome<Map<String, String>> mapping(String text) {
        int sign = text.lastIndexOf('=');
        return sign <= 0
                ? Outcome.refused("intake.mapping_form", text, fields())
                : Outcome.ok(
                        Map.of(SourceRow.tidied(text.substring(0, sign)), SourceRow.tidied(text.substring(sign + 1))));
    }

    /// This request with one more filter.
    public SchoolRequest where(RowFilter filter) {
        List<RowFilter> more = new ArrayList<>(filters);
        more.add(filter);
        return new SchoolRequest(file, sheet, authority, more, mapping, origin, source, schoolType, schoolYear);
    }

    /// This request with more columns mapped.
    public SchoolRequest mapped(Map<String, String> fieldsByHeading) {
        Map<String, String> more = new LinkedHashMap<>(mapping);
        more.putAll(fieldsByHeading);
        return new SchoolRequest(file, sheet, authority, filters, more, origin, source, schoolType, schoolYear);
    }

    /// This request for another worksheet.
    public SchoolRequest onSheet(@Nullable String newSheet) {
        return new SchoolRequest(file, newSheet, authority, filters, mapping, origin, source, schoolType, schoolYear);
    }

    /// This request for a list that somebody published.
    public SchoolRequest publishedIn(String newSource) {
        return new SchoolRequest(
                file, sheet, authority, filters, mapping, OriginKind.PUBLISHED, newSource, schoolType, schoolYear);
    }

    /// This request for a list that has no school type or no school year of its own.
    public SchoolRequest assuming(@Nullable String newSchoolType, @Nullable Integer newSchoolYear) {
        return new SchoolRequest(
                file, sheet, authority, filters, mapping, origin, source, newSchoolType, newSchoolYear);
    }
}
