package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.calc.cost.CostStep;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Block;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NamedRange;
import org.medienplan.report.NumberKind;
import org.medienplan.report.Paper;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Every line of the plan as quantity times price. All other sheets add up this one, so its ranges have names.
record LineSheet(Source source) {

    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String QUANTITY = "quantity";
    private static final String PRICE = "price";
    private static final int CENTS = 2;
    private static final Formula MONTHS = Formula.constant(CostStep.MONTHS);

    static Sheet of(Source source) {
        return new LineSheet(source).sheet();
    }

    /// The names of its ranges.
    static List<NamedRange> names(Source source) {
        return List.of(
                name(Keys.LINE_YEAR, source.say("report.name.line_year")),
                name(Keys.LINE_HOLDER, source.say("report.name.line_holder")),
                name(Keys.LINE_BUNDLE, source.say("report.name.line_bundle")),
                name(Keys.LINE_PART, source.say("report.name.line_part")),
                name(Keys.LINE_ACCOUNTING, source.say("report.name.line_accounting")),
                name(Keys.LINE_MEASURE, source.say("report.name.line_measure")),
                name(Keys.LINE_AMOUNT, source.say("report.name.line_amount")));
    }

    private static NamedRange name(String column, String name) {
        return new NamedRange(column, name, Block.column(Keys.LINES, column, FIRST, LAST));
    }

    private Sheet sheet() {
        List<Column> columns = List.of(
                Column.line(Keys.LINE_YEAR, 7),
                Column.line(Keys.LINE_HOLDER, 9),
                Column.text("holder", 38),
                Column.line(Keys.LINE_BUNDLE, 9),
                Column.text("bundle", 23),
                Column.line("line_item", 9),
                Column.text("item", 46),
                Column.text(Keys.LINE_PART, 32),
                Column.line(Keys.LINE_ACCOUNTING, 11),
                Column.number(Keys.LINE_MEASURE, 11),
                Column.number(QUANTITY, 11),
                Column.number(PRICE, 14),
                Column.number(Keys.LINE_AMOUNT, 15));
        Draft draft = new Draft(source, Keys.LINES, source.say("report.lines.sheet"), columns);
        draft.title(source.say("report.lines.title"), source.say("report.lines.lead"));
        draft.row(Keys.HEAD, RowStyle.HEAD, head());
        List<CostLine> lines = source.lines().all();
        // Formulas need a first and a last row even where a plan costs nothing.
        draft.row(FIRST, RowStyle.BODY, lines.isEmpty() ? List.of() : line(lines.getFirst()));
        IntStream.range(1, lines.size() - 1).forEach(i -> draft.row(null, RowStyle.BODY, line(lines.get(i))));
        draft.row(LAST, RowStyle.BODY, lines.size() < 2 ? List.of() : line(lines.getLast()));
        return draft.finish(Sheet.View.frozen(0).withFilters().on(Paper.TITLE), null);
    }

    private List<Cell> head() {
        return Draft.texts(
                source.say("report.column.year"),
                source.say("report.column.holder_number"),
                source.say("report.column.holder"),
                source.say("report.column.bundle_number"),
                source.say("report.column.bundle"),
                source.say("report.column.item_number"),
                source.say("report.column.item"),
                source.say("report.column.part"),
                source.say("report.column.accounting"),
                source.say("report.column.measure_number"),
                source.say("report.column.quantity"),
                source.say("report.column.unit_price"),
                source.say("report.column.amount_of_line"));
    }

    private List<Cell> line(CostLine line) {
        RecordId bundle = source.plan().items().get(line.item()).bundle();
        List<Cell> labels = List.of(
                Draft.plain(line.year()),
                Draft.plain(source.numbers().of(line.holder())),
                new Cell.Text(source.name(line.holder())),
                Draft.plain(source.numbers().of(bundle)),
                new Cell.Text(source.name(bundle)),
                Draft.plain(source.numbers().of(line.item())),
                new Cell.Text(source.name(line.item())),
                new Cell.Text(Parts.name(source, line.part())),
                new Cell.Text(source.texts().choice(line.accounting())),
                Draft.plain(measure(line.measure())));
        PriceRows.UnitPrice price = PriceRows.of(source, line.item()).of(line.part(), line.year());
        return Stream.concat(
                        labels.stream(),
                        Stream.of(
                                quantity(line),
                                new Cell.Calculated(price.formula(), price.value(), NumberKind.UNIT_PRICE, null),
                                new Cell.Calculated(
                                        amount(line), line.amount().euros(), NumberKind.MONEY, line.figure())))
                .toList();
    }

    /// Quantity times price. Twelfths are made whole again first: as binary fractions they could tip half a cent.
    private static Formula amount(CostLine line) {
        Formula quantity = new Formula.InRow(QUANTITY);
        Formula price = new Formula.InRow(PRICE);
        Formula exact = isWeighted(line)
                ? quantity.times(MONTHS).rounded(0).times(price).dividedBy(MONTHS)
                : quantity.times(price);
        return exact.rounded(CENTS);
    }

    private static boolean isWeighted(CostLine line) {
        Long before = line.unitsBeforeSummer();
        return before != null && before != line.units();
    }

    private int measure(@Nullable RecordId measure) {
        return measure == null ? 0 : source.numbers().of(measure);
    }

    /// Units; of services that follow school years, seven twelfths of the units before the summer and five of those
    /// after it.
    private static Cell quantity(CostLine line) {
        Long before = line.unitsBeforeSummer();
        if (before == null || !isWeighted(line)) {
            return new Cell.Number(BigDecimal.valueOf(line.units()), NumberKind.COUNT, null);
        }
        Formula months = Formula.constant(CostStep.MONTHS_BEFORE_SUMMER)
                .times(Formula.constant(before))
                .plus(Formula.constant(CostStep.MONTHS_AFTER_SUMMER).times(Formula.constant(line.units())));
        long twelfths = CostStep.MONTHS_BEFORE_SUMMER * before + CostStep.MONTHS_AFTER_SUMMER * line.units();
        BigDecimal value =
                BigDecimal.valueOf(twelfths).divide(BigDecimal.valueOf(CostStep.MONTHS), MathContext.DECIMAL64);
        return new Cell.Calculated(months.dividedBy(MONTHS), value, NumberKind.DECIMAL, null);
    }
}
