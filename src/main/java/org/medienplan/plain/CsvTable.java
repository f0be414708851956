package org.medienplan.plain;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.quantity.Money;
import org.medienplan.report.FigureTable;
import org.medienplan.report.FigureTable.Cell;
import org.medienplan.report.FigureTable.Kind;

/// A table of figures as CSV for further computing: comma as separator, a point in decimals, keys as headings, the same
/// in every language. Text that a spreadsheet would take for a formula gets an apostrophe in front.
public final class CsvTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTable() {}

    /// The lines of the table, each ended by `\n`.
    public static String of(FigureTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    table.columns().stream().map(FigureTable.Column::key).toList());
            for (FigureTable.Row row : table.rows()) {
                csv.writeRecord(cells(table, row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(FigureTable table, FigureTable.Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> cell(row.cells().get(i), table.columns().get(i).kind()))
                .toList();
    }

    private static String cell(Cell cell, Kind kind) {
        return switch (cell) {
            case Cell.Text(String text) -> harmless(text);
            case Cell.Number number ->
                kind == Kind.MONEY ? Money.ofCents(number.value()).toString() : Long.toString(number.value());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
