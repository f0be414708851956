package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.report.Block;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What each bundle costs, and how much of it is capital and current expenditure.
record BundleSheet(Source source, YearColumns years) {

    static Sheet of(Source source) {
        return new BundleSheet(source, YearColumns.all(source)).sheet();
    }

    private Sheet sheet() {
        List<Column> columns = Draft.join(
                List.of(Column.line(Keys.NUMBER, 5), Column.text(Keys.NAME, 28), Column.line(Keys.ACCOUNTING, 11)),
                years.columns());
        Draft draft = new Draft(source, Keys.BUNDLES, source.say("report.bundles.sheet"), columns);
        draft.title(source.say("report.bundles.title"), source.say("report.bundles.lead"));
        draft.row(null, RowStyle.GROUP_HEAD, Draft.join(Draft.empty(3), years.groupHead(0)));
        List<Cell> head = Draft.texts(
                source.say("report.column.number"),
                source.say("report.column.bundle"),
                source.say("report.column.accounting"));
        draft.row(Keys.HEAD, RowStyle.HEAD, Draft.join(head, years.head()));
        List<String> rows = new ArrayList<>();
        source.figures().items().bundles().forEach(bundle -> bundle(draft, bundle, rows));
        totals(draft, rows);
        return draft.finish(Sheet.View.frozen(3), null);
    }

    private void bundle(Draft draft, Bundle bundle, List<String> rows) {
        int number = source.numbers().of(bundle.id());
        String key = Keys.row("bundle", number);
        YearRow all = YearRow.of(
                source,
                Keys.BUNDLES,
                key,
                FigureId.of(Metric.COST).forItem(bundle.id()),
                year -> Select.lines(Select.year(Keys.BUNDLES, year), Select.asInRow(Keys.LINE_BUNDLE, Keys.NUMBER)));
        List<Cell> labels = List.of(Draft.plain(number), new Cell.Text(bundle.name()), Cell.EMPTY);
        draft.row(key, RowStyle.GROUP, Draft.join(labels, years.cells(all)));
        rows.add(key);
        part(draft, bundle, Accounting.CAPITAL, Metric.CAPITAL, rows);
        part(draft, bundle, Accounting.EXPENSE, Metric.EXPENSE, rows);
    }

    private void part(Draft draft, Bundle bundle, Accounting accounting, Metric metric, List<String> rows) {
        int number = source.numbers().of(bundle.id());
        FigureId figure = FigureId.of(metric).forItem(bundle.id());
        if (isNothing(figure)) {
            return;
        }
        YearRow row = YearRow.of(
                source,
                Keys.BUNDLES,
                Keys.row("bundle", number) + "_" + Keys.row(accounting),
                figure,
                year -> Select.lines(
                        Select.year(Keys.BUNDLES, year),
                        Select.asInRow(Keys.LINE_BUNDLE, Keys.NUMBER),
                        Select.asInRow(Keys.LINE_ACCOUNTING, Keys.ACCOUNTING)));
        String name = source.texts().choice(accounting);
        List<Cell> labels =
                List.of(Draft.plain(number), new Cell.Text(source.say("report.of_which", name)), new Cell.Text(name));
        draft.row(row.key(), RowStyle.BODY, Draft.join(labels, years.cells(row)));
        rows.add(row.key());
    }

    private boolean isNothing(FigureId figure) {
        return source.frame()
                .years()
                .mapToObj(year -> source.value(figure.forYear(year)))
                .allMatch(value -> value.compareTo(BigDecimal.ZERO) == 0);
    }

    private void totals(Draft draft, List<String> rows) {
        total(draft, Accounting.CAPITAL, Metric.CAPITAL, rows);
        total(draft, Accounting.EXPENSE, Metric.EXPENSE, rows);
        YearRow row = YearRow.of(
                source,
                Keys.BUNDLES,
                Keys.ALL,
                FigureId.of(Metric.COST),
                year -> Formula.at(Keys.BUNDLES, Keys.row(Accounting.CAPITAL), Keys.year(year))
                        .plus(Formula.at(Keys.BUNDLES, Keys.row(Accounting.EXPENSE), Keys.year(year))));
        List<Cell> labels = List.of(Cell.EMPTY, new Cell.Text(source.say("report.total")), Cell.EMPTY);
        draft.row(row.key(), RowStyle.TOTAL, Draft.join(labels, years.cells(row)));
    }

    private void total(Draft draft, Accounting accounting, Metric metric, List<String> rows) {
        YearRow row = YearRow.of(
                source,
                Keys.BUNDLES,
                Keys.row(accounting),
                FigureId.of(metric),
                year -> rows.isEmpty() ? Formula.zero() : partsInTable(Keys.year(year), rows));
        String name = source.texts().choice(accounting);
        List<Cell> labels = List.of(Cell.EMPTY, new Cell.Text(source.say("report.sum_of", name)), new Cell.Text(name));
        draft.row(row.key(), RowStyle.SUBTOTAL, Draft.join(labels, years.cells(row)));
    }

    /// The rows of the table that are of the kind that the row of the formula names.
    private static Formula partsInTable(String column, List<String> rows) {
        return new Formula.SumIfs(
                table(column, rows),
                List.of(new Formula.Criterion(
                        table(Keys.ACCOUNTING, rows), Formula.Test.EQUAL, new Formula.InRow(Keys.ACCOUNTING))));
    }

    private static Formula table(String column, List<String> rows) {
        return new Formula.Of(Block.column(Keys.BUNDLES, column, rows.getFirst(), rows.getLast()));
    }
}
