package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What is there, how much of it still counts, and what is replaced when: first in units, then in euros.
record StockSheet(Source source, YearColumns years) {

    private static final String PRESENT = "present";
    private static final String COUNTABLE = "countable";
    private static final String OVERAGED = "overaged";

    static Sheet of(Source source) {
        return new StockSheet(source, YearColumns.all(source)).sheet();
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.STOCK, source.say("report.stock.sheet"), columns());
        draft.title(source.say("report.stock.title"), source.say("report.stock.lead"));
        draft.row(null, RowStyle.GROUP_HEAD, groupHead());
        draft.row(Keys.HEAD, RowStyle.HEAD, head());
        List<Item> items =
                source.figures().items().items().stream().filter(this::isShown).toList();
        draft.row(null, RowStyle.GROUP, section("report.stock.in_units"));
        items.forEach(item -> draft.row(key("units", item), RowStyle.BODY, units(item)));
        List<Item> priced = items.stream().filter(this::isPriced).toList();
        draft.row(null, RowStyle.GROUP, section("report.stock.in_euros"));
        priced.forEach(item -> draft.row(key("euros", item), RowStyle.BODY, euros(item)));
        draft.row(Keys.ALL, RowStyle.TOTAL, total(priced));
        return draft.finish(Sheet.View.frozen(2), null);
    }

    private List<Column> columns() {
        List<Column> labels = List.of(
                Column.line(Keys.NUMBER, 5),
                Column.text(Keys.NAME, 44),
                Column.line("unit", 10),
                Column.number(PRESENT, 15),
                Column.number(COUNTABLE, 15),
                Column.number(OVERAGED, 15));
        return Draft.join(labels, years.columns());
    }

    private List<Cell> groupHead() {
        String stock = source.say(
                "report.stock.first_year",
                source.texts().formats().plain(source.frame().firstYear()));
        List<Cell> labels = Draft.join(Draft.empty(3), List.of(new Cell.Span(stock, 3), Cell.EMPTY, Cell.EMPTY));
        return Draft.join(labels, years.groupHead(0));
    }

    private List<Cell> head() {
        List<Cell> labels = Draft.texts(
                source.say("report.column.number"),
                source.say("report.column.item"),
                source.say("report.column.unit"),
                source.say("report.column.present"),
                source.say("report.column.countable"),
                source.say("report.column.overaged"));
        return Draft.join(labels, years.head());
    }

    private List<Cell> section(String key) {
        return List.of(Cell.EMPTY, new Cell.Span(source.say(key), 4));
    }

    private boolean isShown(Item item) {
        boolean replaced = source.frame()
                .years()
                .anyMatch(year -> source.value(replacement(item).forYear(year)).signum() > 0);
        return item.recurrence() == Recurrence.ONCE
                && (replaced || present(item).signum() > 0);
    }

    private boolean isPriced(Item item) {
        return !item.unitPrice().isZero();
    }

    private static FigureId replacement(Item item) {
        return FigureId.of(Metric.REPLACEMENT).forItem(item.id());
    }

    private FigureId first(Metric metric, Item item) {
        return FigureId.of(metric, source.frame().firstYear()).forItem(item.id());
    }

    private BigDecimal present(Item item) {
        return source.value(first(Metric.PRESENT, item));
    }

    private BigDecimal countable(Item item) {
        return source.value(first(Metric.STOCK, item));
    }

    private String key(String kind, Item item) {
        return Keys.row(kind, source.numbers().of(item.id()));
    }

    private List<Cell> labels(@Nullable Item item, String name, String unit) {
        Cell number = item == null ? Cell.EMPTY : Draft.plain(source.numbers().of(item.id()));
        return List.of(number, new Cell.Text(name), new Cell.Text(unit));
    }

    private List<Cell> units(Item item) {
        List<Cell> stock = List.of(
                new Cell.Number(present(item), NumberKind.COUNT, first(Metric.PRESENT, item)),
                new Cell.Number(countable(item), NumberKind.COUNT, first(Metric.STOCK, item)),
                overaged(present(item).subtract(countable(item)), NumberKind.COUNT));
        YearRow row = YearRow.of(source, Keys.STOCK, key("units", item), replacement(item), year -> null);
        return Draft.join(Draft.join(labels(item, item.name(), item.unit()), stock), years.cells(row));
    }

    private static Cell overaged(BigDecimal value, NumberKind kind) {
        Formula formula = new Formula.InRow(PRESENT).minus(new Formula.InRow(COUNTABLE));
        return new Cell.Calculated(formula, value, kind, null);
    }

    private List<Cell> euros(Item item) {
        int first = source.frame().firstYear();
        BigDecimal price = price(item, first);
        List<Cell> stock = List.of(
                worth(item, PRESENT, present(item).multiply(price)),
                worth(item, COUNTABLE, countable(item).multiply(price)),
                overaged(present(item).subtract(countable(item)).multiply(price), NumberKind.MONEY));
        YearRow row = YearRow.ofMoney(
                Keys.STOCK,
                key("euros", item),
                year -> unitsTimesPrice(item, Keys.year(year), year),
                year -> replaced(item, year));
        return Draft.join(Draft.join(labels(item, item.name(), source.say("report.euro")), stock), years.cells(row));
    }

    private Cell worth(Item item, String column, BigDecimal value) {
        Formula formula = unitsTimesPrice(item, column, source.frame().firstYear());
        return new Cell.Calculated(formula, value, NumberKind.MONEY, null);
    }

    private Formula unitsTimesPrice(Item item, String column, int year) {
        return Formula.at(Keys.STOCK, key("units", item), column)
                .times(PriceRows.price(source, item.id(), year))
                .rounded(2);
    }

    private BigDecimal price(Item item, int year) {
        return source.value(FigureId.of(Metric.PRICE, year).forItem(item.id()));
    }

    private BigDecimal replaced(Item item, int year) {
        return source.value(replacement(item).forYear(year)).multiply(price(item, year));
    }

    private List<Cell> total(List<Item> items) {
        List<String> rows = items.stream().map(item -> key("euros", item)).toList();
        int first = source.frame().firstYear();
        List<Cell> stock = List.of(
                total(rows, PRESENT, items, item -> present(item).multiply(price(item, first))),
                total(rows, COUNTABLE, items, item -> countable(item).multiply(price(item, first))),
                total(
                        rows,
                        OVERAGED,
                        items,
                        item -> present(item).subtract(countable(item)).multiply(price(item, first))));
        YearRow row = YearRow.ofMoney(
                Keys.STOCK,
                Keys.ALL,
                year -> Sums.block(Keys.STOCK, Keys.year(year), rows),
                year -> sum(items, item -> replaced(item, year)));
        List<Cell> labels = labels(null, source.say("report.total"), source.say("report.euro"));
        return Draft.join(Draft.join(labels, stock), years.cells(row));
    }

    private static Cell total(List<String> rows, String column, List<Item> items, Function<Item, BigDecimal> value) {
        return new Cell.Calculated(Sums.block(Keys.STOCK, column, rows), sum(items, value), NumberKind.MONEY, null);
    }

    private static BigDecimal sum(List<Item> items, Function<Item, BigDecimal> value) {
        return items.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
