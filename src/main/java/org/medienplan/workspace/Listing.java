package org.medienplan.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.json.RowsJson;
import org.medienplan.plain.CsvTable;
import org.medienplan.plain.TextTable;
import org.medienplan.quantity.Money;
import org.medienplan.report.FigureTable;
import org.medienplan.text.Texts;

/// A table of figures in the format that somebody wants.
public final class Listing {

    /// The formats that listings come in.
    public enum Format {
        /// Aligned columns for a terminal.
        TEXT,
        /// Comma separated, a point in decimals.
        CSV,
        /// An array of objects; money as euros with two decimal places.
        JSON
    }

    private Listing() {}

    /// The table as text that ends with a line break.
    public static String of(FigureTable table, Format format, Texts texts) {
        return switch (format) {
            case TEXT -> TextTable.of(table, texts);
            case CSV -> CsvTable.of(table);
            case JSON -> RowsJson.text(rows(table));
        };
    }

    /// The rows as JSON has them: properties by the keys of the columns.
    static List<Map<String, Object>> rows(FigureTable table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FigureTable.Row row : table.rows()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
                put(table.columns().get(i), row.cells().get(i), properties);
            }
            rows.add(properties);
        }
        return rows;
    }

    private static void put(FigureTable.Column column, FigureTable.Cell cell, Map<String, Object> properties) {
        switch (cell) {
            case FigureTable.Cell.Text(String text) -> properties.put(column.key(), text);
            case FigureTable.Cell.Number number -> {
                properties.put(column.key(), value(column, number));
                if (number.missing() > 0) {
                    properties.put(column.key() + "_missing", number.missing());
                }
            }
        }
    }

    private static Object value(FigureTable.Column column, FigureTable.Cell.Number number) {
        return column.kind() == FigureTable.Kind.MONEY
                ? Money.ofCents(number.value()).euros()
                : Long.valueOf(number.value());
    }
}
