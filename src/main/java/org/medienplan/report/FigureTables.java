package org.medienplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.FigureTable.Cell;
import org.medienplan.report.FigureTable.Column;
import org.medienplan.report.FigureTable.Kind;
import org.medienplan.report.FigureTable.Row;
import org.medienplan.text.Texts;

/// The tables in which a plan's figures are listed: by year, by school, by bundle. The horizon and the years after it
/// are summed apart, never together.
public final class FigureTables {

    private static final List<Metric> BY_YEAR =
            List.of(Metric.CAPITAL, Metric.EXPENSE, Metric.COST, Metric.OTHERS_COST);

    private final Figures figures;
    private final Texts texts;

    /// @param texts with the names of the plan's records
    public FigureTables(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /// A row for each year: capital and current expenditure, their sum, and what others pay.
    public FigureTable byYear() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("year", texts.say("table.column.year"), Kind.TEXT));
        BY_YEAR.forEach(metric -> columns.add(new Column(metric.key(), texts.metric(metric), Kind.MONEY)));
        List<Row> rows = new ArrayList<>();
        figures.frame()
                .years()
                .forEach(year -> rows.add(row(
                        texts.formats().plain(year), BY_YEAR.stream().map(metric -> cell(FigureId.of(metric, year))))));
        rows.add(total(horizonLabel(), BY_YEAR.stream().map(metric -> cell(FigureId.of(metric)))));
        if (figures.frame().tail() > 0) {
            rows.add(total(tailLabel(), BY_YEAR.stream().map(metric -> tail(FigureId.of(metric)))));
        }
        return new FigureTable(columns, rows);
    }

    /// A row for each school and for what each authority pays centrally: pupils, cost of each year, and the sums.
    public FigureTable bySchool() {
        int first = figures.frame().firstYear();
        List<Column> columns = named("school");
        columns.add(new Column("pupils", texts.metric(Metric.PUPILS), Kind.COUNT));
        columns.addAll(costColumns());
        List<Row> rows = new ArrayList<>();
        for (RecordId holder : figures.holders()) {
            List<Cell> cells = new ArrayList<>(cells(texts.name(holder), holder.toString()));
            cells.add(cell(FigureId.of(Metric.PUPILS, first).forHolder(holder)));
            cells.addAll(costs(id -> id.forHolder(holder)));
            rows.add(new Row(cells, false));
        }
        List<Cell> total = new ArrayList<>(cells(texts.say("table.row.all"), ""));
        total.add(cell(FigureId.of(Metric.PUPILS, first)));
        total.addAll(costs(Function.identity()));
        rows.add(new Row(total, true));
        return new FigureTable(columns, rows);
    }

    /// A row for each bundle: cost of each year and the sums.
    public FigureTable byBundle() {
        List<Column> columns = named("bundle");
        columns.addAll(costColumns());
        List<Row> rows = new ArrayList<>();
        for (Bundle bundle : figures.items().bundles()) {
            List<Cell> cells = new ArrayList<>(cells(bundle.name(), bundle.id().toString()));
            cells.addAll(costs(id -> id.forItem(bundle.id())));
            rows.add(new Row(cells, false));
        }
        List<Cell> total = new ArrayList<>(cells(texts.say("table.row.all"), ""));
        total.addAll(costs(Function.identity()));
        rows.add(new Row(total, true));
        return new FigureTable(columns, rows);
    }

    /// A row for each programme and year: who pays, and own money before and after allocations.
    public FigureTable byProgramme() {
        return new ProgrammeTable(figures, texts, this).table();
    }

    private List<Column> named(String what) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(what, texts.say("table.column." + what), Kind.TEXT));
        columns.add(new Column("id", texts.say("table.column.id"), Kind.TEXT));
        return columns;
    }

    private List<Column> costColumns() {
        List<Column> columns = new ArrayList<>();
        figures.frame()
                .years()
                .forEach(year ->
                        columns.add(new Column("cost_" + year, texts.formats().plain(year), Kind.MONEY)));
        columns.add(new Column("cost_horizon", horizonLabel(), Kind.MONEY));
        if (figures.frame().tail() > 0) {
            columns.add(new Column("cost_tail", tailLabel(), Kind.MONEY));
        }
        return columns;
    }

    private List<Cell> costs(Function<FigureId, FigureId> of) {
        List<Cell> cells = new ArrayList<>();
        figures.frame().years().forEach(year -> cells.add(cell(of.apply(FigureId.of(Metric.COST, year)))));
        FigureId horizon = of.apply(FigureId.of(Metric.COST));
        cells.add(cell(horizon));
        if (figures.frame().tail() > 0) {
            cells.add(tail(horizon));
        }
        return cells;
    }

    private static List<Cell> cells(String name, String id) {
        return List.of(new Cell.Text(name), new Cell.Text(id));
    }

    private static Row row(String name, Stream<Cell> cells) {
        return new Row(concat(name, cells), false);
    }

    private static Row total(String name, Stream<Cell> cells) {
        return new Row(concat(name, cells), true);
    }

    private static List<Cell> concat(String name, Stream<Cell> cells) {
        List<Cell> all = new ArrayList<>();
        all.add(new Cell.Text(name));
        cells.forEach(all::add);
        return all;
    }

    Cell cell(FigureId id) {
        Figure figure = figures.figure(id).orElseThrow();
        return new Cell.Number(figure.value(), id, figure.missing());
    }

    Cell tail(FigureId id) {
        long sum = 0;
        int missing = 0;
        for (int year : tailYears().toArray()) {
            Figure figure = figures.figure(id.forYear(year)).orElseThrow();
            sum += figure.value();
            missing = Math.max(missing, figure.missing());
        }
        return new Cell.Number(sum, null, missing);
    }

    private IntStream tailYears() {
        return figures.frame().years().skip(figures.frame().horizon());
    }

    String horizonLabel() {
        int first = figures.frame().firstYear();
        return texts.formats().years(first, first + figures.frame().horizon() - 1);
    }

    String tailLabel() {
        int first = figures.frame().firstYear() + figures.frame().horizon();
        return texts.formats().years(first, figures.frame().lastYear());
    }
}
