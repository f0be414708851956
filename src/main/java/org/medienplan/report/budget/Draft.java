package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Decimal;
import org.medienplan.report.Cell;
import org.medienplan.report.Chart;
import org.medienplan.report.Column;
import org.medienplan.report.NumberKind;
import org.medienplan.report.Row;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// A sheet while it is made, row by row.
final class Draft {

    private final Source source;
    private final String key;
    private final String name;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private int wide;

    /// @param name what people call the sheet
    Draft(Source source, String key, String name, List<Column> columns) {
        this.source = source;
        this.key = key;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.wide = columns.size();
    }

    /// Keeps texts across the columns within the first of them: what is printed on two pages side by side repeats
    /// these on the second.
    Draft within(int first) {
        wide = first;
        return this;
    }

    String key() {
        return key;
    }

    /// The heading of the sheet, what an example says on every page, and a sentence about what the sheet shows.
    Draft title(String title, String lead) {
        wide(RowStyle.TITLE, title);
        String notice = source.plan().header().notice();
        if (notice != null) {
            wide(RowStyle.NOTICE, notice);
        }
        wide(RowStyle.LEAD, lead);
        return blank();
    }

    /// A text across the columns.
    Draft wide(RowStyle style, String text) {
        return row(null, style, List.of(new Cell.Span(text, wide)));
    }

    Draft blank() {
        return row(null, RowStyle.EMPTY, List.of());
    }

    Draft row(@Nullable String rowKey, RowStyle style, List<? extends Cell> cells) {
        rows.add(new Row(rowKey, style, List.copyOf(cells)));
        return this;
    }

    Sheet finish(Sheet.View view, @Nullable Chart chart) {
        return new Sheet(key, name, columns, rows, view, chart);
    }

    static List<Cell> texts(String... texts) {
        return Stream.of(texts).<Cell>map(Cell.Text::new).toList();
    }

    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? Cell.EMPTY : new Cell.Text(text);
    }

    static Cell plain(int number) {
        return new Cell.Number(BigDecimal.valueOf(number), NumberKind.PLAIN, null);
    }

    static Cell known(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : plain(number);
    }

    static Cell decimal(Decimal decimal) {
        return new Cell.Number(decimal.toBigDecimal(), NumberKind.DECIMAL, null);
    }

    /// A list after another.
    static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
        return Stream.<T>concat(first.stream(), second.stream()).toList();
    }

    static List<Cell> empty(int cells) {
        return Stream.generate(() -> Cell.EMPTY).limit(cells).toList();
    }
}
