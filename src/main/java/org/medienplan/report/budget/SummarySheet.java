package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.report.Block;
import org.medienplan.report.Cell;
import org.medienplan.report.Chart;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What the council asks first: what it costs in all, each year, and in the years after the plan.
record SummarySheet(Source source, YearColumns years) {

    private static final int CHART_ROWS = 17;
    private static final int CENTS = 2;
    private static final int CAPITAL_COLOUR = 0x1A3560;
    private static final int CAPITAL_TAIL_COLOUR = 0x8C9AB0;
    private static final int EXPENSE_COLOUR = 0xB27D12;
    private static final int EXPENSE_TAIL_COLOUR = 0xD9BE89;

    static Sheet of(Source source) {
        return new SummarySheet(source, YearColumns.all(source)).sheet();
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.SUMMARY, source.say("report.summary.sheet"), columns());
        draft.title(source.say("report.summary.title"), source.say("report.summary.lead"));
        keyFigures(draft);
        draft.blank();
        table(draft);
        IntStream.range(0, CHART_ROWS + 2).forEach(i -> draft.blank());
        int missing = source.figure(FigureId.of(Metric.COST)).missing();
        if (missing > 0) {
            draft.wide(RowStyle.NOTE, source.say("report.summary.missing", missing));
        }
        draft.wide(RowStyle.NOTE, source.say("report.summary.note"));
        return draft.finish(Sheet.View.PLAIN, chart());
    }

    private List<Column> columns() {
        return Draft.join(List.of(Column.text(Keys.NAME, 36)), years.columns());
    }

    private void keyFigures(Draft draft) {
        int first = source.frame().firstYear();
        String firstText = source.texts().formats().plain(first);
        String years = source.horizonText();
        Formula cost = new Formula.Named(BudgetWorkbook.COST);
        figure(draft, "report.key.schools", firstText, FigureId.of(Metric.SCHOOLS, first), null);
        figure(draft, "report.key.pupils", firstText, FigureId.of(Metric.PUPILS, first), null);
        figure(draft, "report.key.cost", years, FigureId.of(Metric.COST), cost);
        Formula capital = new Formula.Named(BudgetWorkbook.CAPITAL);
        figure(draft, "report.key.capital", years, FigureId.of(Metric.CAPITAL), capital);
        Formula expense = new Formula.Named(BudgetWorkbook.EXPENSE);
        figure(draft, "report.key.expense", years, FigureId.of(Metric.EXPENSE), expense);
        mean(draft, "report.key.mean", years, mean(cost, source.horizon()));
        if (source.value(FigureId.of(Metric.PUPILS, first)).signum() > 0) {
            mean(draft, "report.key.per_pupil", years, perPupil());
        }
        if (source.hasTail()) {
            Cell mean = mean(new Formula.Named(BudgetWorkbook.TAIL), source.tail());
            String label = source.say("report.key.tail", source.tailText());
            draft.row(null, RowStyle.TAIL_KEY_FIGURE, List.of(new Cell.Text(label), mean));
        }
    }

    private void figure(Draft draft, String key, String years, FigureId figure, @Nullable Formula formula) {
        BigDecimal value = source.value(figure);
        Cell cell = formula == null
                ? new Cell.Number(value, NumberKind.COUNT, figure)
                : new Cell.Calculated(formula, value, NumberKind.EURO, figure);
        draft.row(null, RowStyle.KEY_FIGURE, List.of(new Cell.Text(source.say(key, years)), cell));
    }

    private void mean(Draft draft, String key, String years, Cell cell) {
        draft.row(null, RowStyle.KEY_FIGURE, List.of(new Cell.Text(source.say(key, years)), cell));
    }

    /// The yearly mean of the total cost over some years.
    private Cell mean(Formula total, IntStream years) {
        List<Integer> list = years.boxed().toList();
        BigDecimal sum = list.stream()
                .map(year -> source.value(FigureId.of(Metric.COST, year)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = sum.divide(BigDecimal.valueOf(list.size()), CENTS, RoundingMode.HALF_UP);
        Formula formula = total.dividedBy(Formula.constant(list.size())).rounded(CENTS);
        return new Cell.Calculated(formula, value, NumberKind.EURO, null);
    }

    private Cell perPupil() {
        BigDecimal pupilYears = source.value(
                        FigureId.of(Metric.PUPILS, source.frame().firstYear()))
                .multiply(BigDecimal.valueOf(source.frame().horizon()));
        BigDecimal value = source.value(FigureId.of(Metric.COST)).divide(pupilYears, CENTS, RoundingMode.HALF_UP);
        Formula formula = Formula.at(Keys.SCHOOLS, Keys.ALL, SchoolSheet.PER_PUPIL);
        return new Cell.Calculated(formula, value, NumberKind.EURO, null);
    }

    private void table(Draft draft) {
        draft.row(null, RowStyle.GROUP_HEAD, Draft.join(Draft.empty(1), years.groupHead(0)));
        List<Cell> label = Draft.texts(source.say("report.summary.in_euros"));
        draft.row(Keys.HEAD, RowStyle.HEAD, Draft.join(label, years.head()));
        row(
                draft,
                RowStyle.BODY,
                Keys.row(Accounting.CAPITAL),
                source.texts().choice(Accounting.CAPITAL),
                Metric.CAPITAL);
        row(
                draft,
                RowStyle.BODY,
                Keys.row(Accounting.EXPENSE),
                source.texts().choice(Accounting.EXPENSE),
                Metric.EXPENSE);
        row(draft, RowStyle.TOTAL, Keys.ALL, source.say("report.total"), Metric.COST);
    }

    private void row(Draft draft, RowStyle style, String key, String label, Metric metric) {
        YearRow row = YearRow.of(
                source, Keys.SUMMARY, key, FigureId.of(metric), year -> Formula.at(Keys.YEARS, key, Keys.year(year)));
        draft.row(key, style, Draft.join(Draft.texts(label), years.cells(row)));
    }

    private Chart chart() {
        return new Chart(
                source.say("report.chart.title"),
                source.say("report.chart.description", source.horizonText()),
                Keys.ALL,
                CHART_ROWS,
                years(Keys.HEAD),
                List.of(
                        series(Accounting.CAPITAL, CAPITAL_COLOUR, CAPITAL_TAIL_COLOUR),
                        series(Accounting.EXPENSE, EXPENSE_COLOUR, EXPENSE_TAIL_COLOUR)),
                source.frame().horizon());
    }

    private Chart.Series series(Accounting accounting, int colour, int tailColour) {
        return new Chart.Series(source.texts().choice(accounting), years(Keys.row(accounting)), colour, tailColour);
    }

    /// The years without the sum that stands between them.
    private List<Block> years(String row) {
        return source.hasTail()
                ? List.of(years(row, source.horizon()), years(row, source.tail()))
                : List.of(years(row, source.horizon()));
    }

    private static Block years(String row, IntStream years) {
        int[] all = years.toArray();
        return Block.row(Keys.SUMMARY, row, Keys.year(all[0]), Keys.year(all[all.length - 1]));
    }
}
