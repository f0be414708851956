package org.medienplan.excel;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.report.Address;
import org.medienplan.report.Column;
import org.medienplan.report.NamedRange;
import org.medienplan.report.Row;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;

/// Where the rows and columns of a document stand, counted from 0.
final class Coordinates {

    /// A cell by its numbers.
    record Place(int row, int column) {}

    private final Map<String, Map<String, Integer>> rows = new HashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();
    private final Map<String, String> sheetNames = new HashMap<>();
    private final Map<String, String> rangeNames = new HashMap<>();

    private Coordinates() {}

    static Coordinates of(Workbook workbook) {
        Coordinates coordinates = new Coordinates();
        workbook.sheets().forEach(coordinates::add);
        for (NamedRange range : workbook.names()) {
            coordinates.rangeNames.put(range.key(), range.name());
        }
        return coordinates;
    }

    private void add(Sheet sheet) {
        sheetNames.put(sheet.key(), sheet.name());
        Map<String, Integer> rowPlaces = new HashMap<>();
        int number = 0;
        for (Row row : sheet.rows()) {
            if (row.key() != null && rowPlaces.put(row.key(), number) != null) {
                throw new IllegalArgumentException("two rows " + row.key() + " in sheet " + sheet.key());
            }
            number++;
        }
        rows.put(sheet.key(), rowPlaces);
        Map<String, Integer> columnPlaces = new HashMap<>();
        for (Column column : sheet.columns()) {
            columnPlaces.put(column.key(), columnPlaces.size());
        }
        columns.put(sheet.key(), columnPlaces);
    }

    Place place(Address address) {
        return new Place(place(rows, address.sheet(), address.row()), column(address.sheet(), address.column()));
    }

    int column(String sheet, String column) {
        return place(columns, sheet, column);
    }

    int row(String sheet, String row) {
        return place(rows, sheet, row);
    }

    String sheetName(String sheet) {
        return found(sheetNames.get(sheet), sheet);
    }

    String rangeName(String range) {
        return found(rangeNames.get(range), range);
    }

    private static int place(Map<String, Map<String, Integer>> places, String sheet, String key) {
        return found(found(places.get(sheet), sheet).get(key), sheet + "." + key);
    }

    private static <T> T found(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the document has no " + key);
        }
        return value;
    }
}
