package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Unit prices by item and year: the amount of the catalogue times the price index, rounded to the cent.
record PriceSheet(Source source) {

    private static final String BASE = "base";
    private static final String PRICE_YEAR = "price_year";
    private static final String RISE = "rise";
    private static final int INDEX_PLACES = 6;
    private static final int CENTS = 2;

    static Sheet of(Source source) {
        return new PriceSheet(source).sheet();
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.PRICES, source.say("report.prices.sheet"), columns());
        draft.title(source.say("report.prices.title"), source.say("report.prices.lead"));
        draft.row(Keys.HEAD, RowStyle.HEAD, head());
        for (Item item : source.figures().items().items()) {
            PriceRows rows = new PriceRows(source, item);
            Stream.of(PriceRows.Amount.values())
                    .filter(rows::has)
                    .forEach(amount -> draft.row(rows.key(amount), RowStyle.BODY, row(rows, amount)));
        }
        return draft.finish(Sheet.View.frozen(3), null);
    }

    private List<Column> columns() {
        List<Column> labels = List.of(
                Column.line(Keys.NUMBER, 5),
                Column.text(Keys.NAME, 44),
                Column.text("amount", 22),
                Column.number(BASE, 13),
                Column.number(PRICE_YEAR, 8),
                Column.number(RISE, 11));
        List<Column> years = source.frame()
                .years()
                .mapToObj(year -> source.frame().isTail(source.frame().index(year))
                        ? YearColumns.tailColumn(year)
                        : YearColumns.column(year))
                .toList();
        return Draft.join(labels, years);
    }

    private List<Cell> head() {
        List<Cell> labels = Draft.texts(
                source.say("report.column.number"),
                source.say("report.column.item"),
                source.say("report.column.amount"),
                source.say("report.column.base_price"),
                source.say("report.column.price_year"),
                source.say("report.column.price_rise"));
        return Draft.join(labels, source.frame().years().mapToObj(Draft::plain).toList());
    }

    private List<Cell> row(PriceRows rows, PriceRows.Amount amount) {
        Item item = rows.item();
        BigDecimal rise = source.plan().bundles().get(item.bundle()).priceRise().toBigDecimal();
        List<Cell> labels = List.of(
                Draft.plain(source.numbers().of(item.id())),
                new Cell.Text(item.name()),
                new Cell.Text(label(item, amount)),
                new Cell.Number(rows.base(amount).euros(), NumberKind.MONEY, null),
                Draft.plain(item.priceYear()),
                new Cell.Calculated(
                        Formula.at(Keys.ASSUMPTIONS, AssumptionSheet.row(source, item.bundle()), AssumptionSheet.RISE),
                        rise,
                        NumberKind.PERCENT,
                        null));
        List<Cell> years = source.frame()
                .years()
                .<Cell>mapToObj(
                        year -> new Cell.Calculated(indexed(year), rows.value(amount, year), NumberKind.MONEY, null))
                .toList();
        return Draft.join(labels, years);
    }

    private String label(Item item, PriceRows.Amount amount) {
        return switch (amount) {
            case PRICE ->
                item.recurrence() == Recurrence.YEARLY
                        ? source.say("report.prices.service", item.unit())
                        : source.say("report.prices.purchase", item.unit());
            case INSTALLATION -> source.say("report.prices.installation", item.unit());
            case OPERATION -> source.say("report.prices.operation", item.unit());
        };
    }

    /// The amount of the catalogue times the index of the year, as the plan computes it: the index to six places.
    private static Formula indexed(int year) {
        Formula years = Formula.at(Keys.PRICES, Keys.HEAD, Keys.year(year)).minus(new Formula.InRow(PRICE_YEAR));
        Formula index = Formula.constant(1)
                .plus(new Formula.InRow(RISE))
                .toThePowerOf(years)
                .rounded(INDEX_PLACES);
        return new Formula.InRow(BASE).times(index).rounded(CENTS);
    }
}
