package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Who pays at each school, and what each authority pays centrally, over the planned years.
record FundingSchoolSheet(Source source) {

    private static final List<Metric> SHOWN = List.of(
            Metric.COST,
            Metric.FUNDED_COST,
            Metric.GRANT,
            Metric.OWN_SHARE,
            Metric.OWN_MONEY,
            Metric.ALLOCATION,
            Metric.OWN_MONEY_AFTER);

    /// The sheet; empty where the plan has no programmes.
    static Optional<Sheet> of(Source source) {
        return source.plan().programmes().rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new FundingSchoolSheet(source).sheet());
    }

    private Sheet sheet() {
        List<Column> columns = new ArrayList<>(List.of(Column.line(Keys.NUMBER, 5), Column.text(Keys.NAME, 38)));
        SHOWN.forEach(metric -> columns.add(Column.number(metric.key(), 15)));
        Draft draft = new Draft(source, Keys.FUNDING_SCHOOLS, source.say("report.funding_schools.sheet"), columns);
        draft.title(
                source.say("report.funding_schools.title", source.horizonText()),
                source.say("report.funding_schools.lead"));
        List<Cell> head = new ArrayList<>(
                Draft.texts(source.say("report.column.number"), source.say("report.funding_schools.holder")));
        SHOWN.forEach(metric -> head.add(new Cell.Text(source.texts().metric(metric))));
        draft.row(Keys.HEAD, RowStyle.HEAD, head);
        List<String> rows = new ArrayList<>();
        source.groups().stream().flatMap(HolderGroup::holders).forEach(holder -> holder(draft, holder, rows));
        List<Cell> total = new ArrayList<>(List.of(Cell.EMPTY, new Cell.Text(source.say("report.total"))));
        SHOWN.forEach(
                metric -> total.add(cell(FigureId.of(metric), Sums.block(Keys.FUNDING_SCHOOLS, metric.key(), rows))));
        draft.row(Keys.ALL, RowStyle.TOTAL, total);
        return draft.finish(Sheet.View.frozen(2).withFilters(), null);
    }

    private void holder(Draft draft, RecordId holder, List<String> rows) {
        String key = Keys.row(holder.type().key(), source.numbers().of(holder));
        rows.add(key);
        List<Cell> cells =
                new ArrayList<>(List.of(Draft.plain(source.numbers().of(holder)), new Cell.Text(source.name(holder))));
        SHOWN.forEach(metric -> cells.add(cell(FigureId.of(metric).forHolder(holder), formula(metric))));
        draft.row(key, RowStyle.BODY, cells);
    }

    private static @Nullable Formula formula(Metric metric) {
        return switch (metric) {
            case OWN_SHARE -> in(Metric.FUNDED_COST).minus(in(Metric.GRANT));
            case OWN_MONEY -> in(Metric.COST).minus(in(Metric.GRANT));
            case OWN_MONEY_AFTER -> in(Metric.OWN_MONEY).minus(in(Metric.ALLOCATION));
            default -> null;
        };
    }

    private static Formula in(Metric metric) {
        return new Formula.InRow(metric.key());
    }

    private Cell cell(FigureId figure, @Nullable Formula formula) {
        return formula == null
                ? new Cell.Number(source.value(figure), NumberKind.MONEY, figure)
                : new Cell.Calculated(formula, source.value(figure), NumberKind.MONEY, figure);
    }
}
