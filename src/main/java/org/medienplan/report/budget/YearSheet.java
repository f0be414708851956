package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.List;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What the plan costs each year, by what the money is spent on.
record YearSheet(Source source, YearColumns years) {

    static Sheet of(Source source) {
        return new YearSheet(source, YearColumns.all(source)).sheet();
    }

    private Sheet sheet() {
        List<Column> columns =
                Draft.join(List.of(Column.text(Keys.ACCOUNTING, 11), Column.text(Keys.PART, 32)), years.columns());
        Draft draft = new Draft(source, Keys.YEARS, source.say("report.years.sheet"), columns);
        draft.title(source.say("report.years.title"), source.say("report.years.lead"));
        draft.row(null, RowStyle.GROUP_HEAD, Draft.join(Draft.empty(2), years.groupHead(0)));
        draft.row(
                Keys.HEAD,
                RowStyle.HEAD,
                Draft.join(
                        Draft.texts(source.say("report.column.accounting"), source.say("report.column.part")),
                        years.head()));
        accounting(draft, Accounting.CAPITAL, Metric.CAPITAL);
        accounting(draft, Accounting.EXPENSE, Metric.EXPENSE);
        total(draft);
        return draft.finish(Sheet.View.frozen(2), null);
    }

    private void accounting(Draft draft, Accounting accounting, Metric metric) {
        List<String> rows = new ArrayList<>();
        for (Metric part : Parts.ALL) {
            if (source.lines().any(line -> line.accounting() == accounting && line.part() == part)) {
                YearRow row = part(accounting, part);
                rows.add(row.key());
                String name = Parts.name(source, part);
                draft.row(
                        row.key(),
                        RowStyle.BODY,
                        Draft.join(Draft.texts(source.texts().choice(accounting), name), years.cells(row)));
            }
        }
        YearRow sum = YearRow.of(
                source,
                Keys.YEARS,
                Keys.row(accounting),
                FigureId.of(metric),
                year -> Sums.block(Keys.YEARS, Keys.year(year), rows));
        Cell label = new Cell.Span(source.say("report.sum_of", source.texts().choice(accounting)), 2);
        draft.row(sum.key(), RowStyle.SUBTOTAL, Draft.join(List.of(label, Cell.EMPTY), years.cells(sum)));
    }

    private YearRow part(Accounting accounting, Metric part) {
        return YearRow.ofMoney(
                Keys.YEARS,
                Keys.row(accounting) + "_" + part.key(),
                year -> Select.lines(
                        Select.year(Keys.YEARS, year),
                        Select.asInRow(Keys.LINE_ACCOUNTING, Keys.ACCOUNTING),
                        Select.asInRow(Keys.LINE_PART, Keys.PART)),
                year -> source.lines()
                        .sum(line -> line.year() == year && line.accounting() == accounting && line.part() == part));
    }

    private void total(Draft draft) {
        YearRow row = YearRow.of(
                source,
                Keys.YEARS,
                Keys.ALL,
                FigureId.of(Metric.COST),
                year -> Formula.at(Keys.YEARS, Keys.row(Accounting.CAPITAL), Keys.year(year))
                        .plus(Formula.at(Keys.YEARS, Keys.row(Accounting.EXPENSE), Keys.year(year))));
        Cell label = new Cell.Text(source.say("report.total"));
        draft.row(row.key(), RowStyle.TOTAL, Draft.join(List.of(label, Cell.EMPTY), years.cells(row)));
    }
}
