package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FigureId;
import org.medienplan.report.Block;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;

/// The years of a table: those of the horizon and their sum, then those after it and theirs, set apart.
///
/// @param source the plan
/// @param withTail whether the years after the horizon are shown
record YearColumns(Source source, boolean withTail) {

    static final String SUM = "sum";
    static final String TAIL_SUM = "tail_sum";

    private static final int WIDTH = 13;
    private static final int SUM_WIDTH = 16;

    static YearColumns all(Source source) {
        return new YearColumns(source, source.hasTail());
    }

    static YearColumns horizon(Source source) {
        return new YearColumns(source, false);
    }

    /// All columns.
    List<Column> columns() {
        return Draft.join(horizonColumns(), tailColumns());
    }

    /// The years of the horizon and their sum.
    List<Column> horizonColumns() {
        List<Column> columns =
                new ArrayList<>(source.horizon().mapToObj(YearColumns::column).toList());
        columns.add(sumColumn());
        return columns;
    }

    /// The years after the horizon and their sum.
    List<Column> tailColumns() {
        List<Column> columns =
                new ArrayList<>(tail().mapToObj(YearColumns::tailColumn).toList());
        if (withTail) {
            columns.add(tailSumColumn());
        }
        return columns;
    }

    static Column column(int year) {
        return Column.number(Keys.year(year), WIDTH);
    }

    static Column tailColumn(int year) {
        return column(year).inTail();
    }

    static Column sumColumn() {
        return Column.number(SUM, SUM_WIDTH).asStrong();
    }

    static Column tailSumColumn() {
        return Column.number(TAIL_SUM, SUM_WIDTH).asStrong().inTail();
    }

    private IntStream tail() {
        return withTail ? source.tail() : IntStream.empty();
    }

    /// What stands above the years.
    ///
    /// @param more number of columns between the sum of the horizon and the years after it
    List<Cell> groupHead(int more) {
        List<Cell> cells =
                new ArrayList<>(group("report.years.horizon", source.frame().horizon() + 1 + more));
        if (withTail) {
            cells.addAll(group("report.years.tail", source.frame().tail() + 1));
        }
        return cells;
    }

    private List<Cell> group(String key, int columns) {
        return Draft.join(List.of(new Cell.Span(source.say(key), columns)), Draft.empty(columns - 1));
    }

    /// The years themselves, as numbers that formulas can refer to, and the sums.
    List<Cell> head() {
        return Draft.join(horizonHead(), tailHead());
    }

    List<Cell> horizonHead() {
        List<Cell> cells =
                new ArrayList<>(source.horizon().mapToObj(Draft::plain).toList());
        cells.add(sumHead(source.horizonText()));
        return cells;
    }

    List<Cell> tailHead() {
        List<Cell> cells = new ArrayList<>(tail().mapToObj(Draft::plain).toList());
        if (withTail) {
            cells.add(sumHead(source.tailText()));
        }
        return cells;
    }

    Cell sumHead(String years) {
        return new Cell.Text(source.say("report.sum_of_years", years));
    }

    /// The cells of a row with its sums.
    List<Cell> cells(YearRow row) {
        return Draft.join(horizonCells(row), tailCells(row));
    }

    List<Cell> horizonCells(YearRow row) {
        return Draft.join(years(row, source.horizon()), List.of(sum(row)));
    }

    List<Cell> tailCells(YearRow row) {
        return withTail ? Draft.join(years(row, tail()), List.of(tailSum(row))) : List.of();
    }

    /// The cells of some years.
    List<Cell> years(YearRow row, IntStream years) {
        return years.mapToObj(year -> year(row, year)).toList();
    }

    private static Cell year(YearRow row, int year) {
        FigureId figure = row.figure() == null ? null : row.figure().forYear(year);
        Formula formula = row.formula().apply(year);
        BigDecimal value = row.value().apply(year);
        return formula == null
                ? new Cell.Number(value, row.kind(), figure)
                : new Cell.Calculated(formula, value, row.kind(), figure);
    }

    /// The sum over the horizon.
    Cell sum(YearRow row) {
        return sum(row, source.horizon(), row.figure());
    }

    /// The sum over the years after it.
    Cell tailSum(YearRow row) {
        return sum(row, source.tail(), null);
    }

    private static Cell sum(YearRow row, IntStream years, @Nullable FigureId figure) {
        List<Integer> list = years.boxed().toList();
        Block block = Block.row(row.sheet(), row.key(), Keys.year(list.getFirst()), Keys.year(list.getLast()));
        return new Cell.Calculated(
                new Formula.Sum(List.of(new Formula.Of(block))), total(row, list), row.kind(), figure);
    }

    /// What a row adds up to over some years.
    static BigDecimal total(YearRow row, List<Integer> years) {
        return years.stream().map(year -> row.value().apply(year)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
