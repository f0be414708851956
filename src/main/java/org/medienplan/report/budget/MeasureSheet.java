package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.List;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// The measures with what is bought, installed and contracted in their years. What no measure covers and what
/// operation costs stand below, so that the sheet adds up to all costs of the horizon.
record MeasureSheet(Source source, YearColumns years) {

    private static final String OPERATION = "operation";
    private static final String OTHER = "other";
    private static final int LABELS = 7;
    private static final int NAMED_SCHOOLS = 4;

    static Sheet of(Source source) {
        return new MeasureSheet(source, YearColumns.horizon(source)).sheet();
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.MEASURES, source.say("report.measures.sheet"), columns());
        draft.title(source.say("report.measures.title"), source.say("report.measures.lead"));
        draft.row(null, RowStyle.GROUP_HEAD, Draft.join(Draft.empty(LABELS), years.groupHead(0)));
        List<Cell> head = Draft.texts(
                source.say("report.column.number"),
                source.say("report.column.measure"),
                source.say("report.column.bundle"),
                source.say("report.column.schools"),
                source.say("report.column.from"),
                source.say("report.column.to"),
                source.say("report.column.obligation"));
        draft.row(Keys.HEAD, RowStyle.HEAD, Draft.join(head, years.head()));
        List<String> rows = new ArrayList<>();
        source.plan().measures().rows().forEach(measure -> measure(draft, measure, rows));
        rest(draft, rows);
        return draft.finish(Sheet.View.frozen(2), null);
    }

    private List<Column> columns() {
        List<Column> labels = List.of(
                Column.line(Keys.NUMBER, 5),
                Column.text(Keys.NAME, 36),
                Column.text("bundle", 23),
                Column.text("schools", 48),
                Column.line("from", 12),
                Column.line("to", 12),
                Column.text("obligation", 12));
        return Draft.join(labels, years.columns());
    }

    private void measure(Draft draft, Measure measure, List<String> rows) {
        int number = source.numbers().of(measure.id());
        String key = Keys.row("measure", number);
        YearRow row = YearRow.ofMoney(
                Keys.MEASURES,
                key,
                year -> Select.lines(Select.year(Keys.MEASURES, year), Select.asInRow(Keys.LINE_MEASURE, Keys.NUMBER)),
                year -> source.lines()
                        .sum(line -> line.year() == year && measure.id().equals(line.measure())));
        List<Cell> labels = new ArrayList<>(List.of(Draft.plain(number)));
        labels.addAll(Draft.texts(
                measure.name(),
                source.name(measure.bundle()),
                schools(measure),
                source.texts().shortHalfYear(measure.start()),
                source.texts().shortHalfYear(measure.end()),
                source.texts().choice(measure.obligation())));
        draft.row(key, RowStyle.BODY, Draft.join(labels, years.cells(row)));
        rows.add(key);
    }

    private String schools(Measure measure) {
        List<RecordId> holders = measure.holders().stream().sorted().toList();
        List<String> names = holders.stream().map(source::name).toList();
        if (names.isEmpty()) {
            return source.say("report.measures.all_schools");
        }
        if (names.size() <= NAMED_SCHOOLS) {
            return String.join(", ", names);
        }
        int shown = NAMED_SCHOOLS - 1;
        return source.say(
                "report.measures.more_schools", String.join(", ", names.subList(0, shown)), names.size() - shown);
    }

    /// What no measure covers, what operation costs, and the sum of all.
    private void rest(Draft draft, List<String> rows) {
        YearRow other = YearRow.ofMoney(
                Keys.MEASURES,
                OTHER,
                year -> Select.lines(Select.year(Keys.MEASURES, year), Select.asInRow(Keys.LINE_MEASURE, Keys.NUMBER))
                        .minus(Formula.at(Keys.MEASURES, OPERATION, Keys.year(year))),
                year -> source.lines()
                        .sum(line -> line.year() == year && line.measure() == null && !isOperation(line)));
        YearRow operation = YearRow.ofMoney(
                Keys.MEASURES,
                OPERATION,
                year -> Select.lines(
                        Select.year(Keys.MEASURES, year),
                        Select.where(Keys.LINE_PART, new Formula.Word(Parts.name(source, Metric.OPERATING_COST)))),
                year -> source.lines().sum(line -> line.year() == year && isOperation(line)));
        rows.addAll(List.of(OTHER, OPERATION));
        YearRow all = YearRow.of(
                source,
                Keys.MEASURES,
                Keys.ALL,
                FigureId.of(Metric.COST),
                year -> Sums.block(Keys.MEASURES, Keys.year(year), rows));
        row(draft, RowStyle.BODY, Draft.plain(0), "report.measures.other", other);
        row(draft, RowStyle.BODY, Cell.EMPTY, "report.measures.operation", operation);
        row(draft, RowStyle.TOTAL, Cell.EMPTY, "report.measures.all", all);
    }

    private void row(Draft draft, RowStyle style, Cell number, String key, YearRow row) {
        List<Cell> labels = Draft.join(List.of(number, new Cell.Span(source.say(key), 3)), Draft.empty(LABELS - 2));
        draft.row(row.key(), style, Draft.join(labels, years.cells(row)));
    }

    private static boolean isOperation(CostLine line) {
        return line.part() == Metric.OPERATING_COST;
    }
}
