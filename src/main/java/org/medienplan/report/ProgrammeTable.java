package org.medienplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.FigureTable.Cell;
import org.medienplan.report.FigureTable.Column;
import org.medienplan.report.FigureTable.Kind;
import org.medienplan.report.FigureTable.Row;
import org.medienplan.text.Texts;

/// Who pays, by programme and year: what could be granted, what is funded, the grant and the own share; then the same
/// of
/// all programmes together with own money before and after allocations. A cost that several programmes could pay is
/// eligible under each of them, but only once in all.
record ProgrammeTable(Figures figures, Texts texts, FigureTables tables) {

    private static final List<Metric> OF_GRANTS =
            List.of(Metric.ELIGIBLE_COST, Metric.FUNDED_COST, Metric.GRANT, Metric.OWN_SHARE);
    private static final List<Metric> SHOWN = List.of(
            Metric.ELIGIBLE_COST,
            Metric.FUNDED_COST,
            Metric.GRANT,
            Metric.OWN_SHARE,
            Metric.OWN_MONEY,
            Metric.ALLOCATION,
            Metric.OWN_MONEY_AFTER);

    FigureTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("programme", texts.say("record.programme"), Kind.TEXT));
        columns.add(new Column("id", texts.say("table.column.id"), Kind.TEXT));
        columns.add(new Column("year", texts.say("table.column.year"), Kind.TEXT));
        SHOWN.forEach(metric -> columns.add(new Column(metric.key(), texts.metric(metric), Kind.MONEY)));
        List<Row> rows = new ArrayList<>();
        for (Programme programme : figures.funding().programmes()) {
            List<Metric> own = programme.isGrant() ? OF_GRANTS : List.of(Metric.ALLOCATION);
            rows(programme.name(), programme.id(), own, rows);
        }
        rows(texts.say("table.row.all"), null, SHOWN, rows);
        return new FigureTable(columns, rows);
    }

    private void rows(String name, @Nullable RecordId programme, List<Metric> known, List<Row> rows) {
        figures.frame()
                .years()
                .forEach(year -> rows.add(row(
                        name,
                        programme,
                        texts.formats().plain(year),
                        known,
                        false,
                        id -> tables.cell(id.forYear(year)))));
        rows.add(row(name, programme, tables.horizonLabel(), known, true, tables::cell));
        if (figures.frame().tail() > 0) {
            rows.add(row(name, programme, tables.tailLabel(), known, true, tables::tail));
        }
    }

    private static Row row(
            String name,
            @Nullable RecordId programme,
            String year,
            List<Metric> known,
            boolean total,
            Function<FigureId, Cell> cell) {
        List<Cell> cells = new ArrayList<>();
        for (String text : List.of(name, programme == null ? "" : programme.toString(), year)) {
            cells.add(new Cell.Text(text));
        }
        for (Metric metric : SHOWN) {
            FigureId id = FigureId.of(metric).forProgramme(programme);
            cells.add(known.contains(metric) ? cell.apply(id) : new Cell.Text(""));
        }
        return new Row(cells, total);
    }
}
