package org.medienplan.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A document of sheets.
///
/// @param title what the document is called
/// @param locale the language it speaks
/// @param date as of when its data is
/// @param pages what stands at the edge of every printed page
/// @param sheets in their order, each with a key of its own
/// @param names cells and ranges that formulas call by name
public record Workbook(
        String title, Locale locale, LocalDate date, PageTexts pages, List<Sheet> sheets, List<NamedRange> names) {

    public Workbook {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        Set<String> keys = new HashSet<>();
        for (Sheet sheet : sheets) {
            if (!keys.add(sheet.key())) {
                throw new IllegalArgumentException("two sheets with the key " + sheet.key());
            }
        }
    }

    /// @throws IllegalArgumentException where there is none
    public Sheet sheet(String key) {
        return sheets.stream()
                .filter(sheet -> sheet.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + key));
    }

    /// Number of rows of all sheets, for those who show progress.
    public int rows() {
        return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    }
}
