package org.medienplan.report.budget;

import java.util.List;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// The items of the catalogue: how long they last, how they are booked, how firm their price is and where it comes
/// from.
record CatalogueSheet(Source source, Origins origins) {

    static Sheet of(Source source) {
        return new CatalogueSheet(source, new Origins(source)).sheet();
    }

    private Sheet sheet() {
        List<Column> columns = List.of(
                Column.line(Keys.NUMBER, 5),
                Column.text(Keys.NAME, 44),
                Column.text("bundle", 23),
                Column.line("unit", 10),
                Column.line("recurrence", 12),
                Column.number("vat", 10),
                Column.number("life", 10),
                Column.number("depreciation", 14),
                Column.number("earmarking", 15),
                Column.line("accounting", 12),
                Column.text("account", 18),
                Column.line("certainty", 13),
                Column.text("origin", 14),
                Column.text("source", 56));
        Draft draft = new Draft(source, Keys.CATALOGUE, source.say("report.catalogue.sheet"), columns);
        draft.title(source.say("report.catalogue.title"), source.say("report.catalogue.lead"));
        draft.row(Keys.HEAD, RowStyle.HEAD, head());
        source.figures().items().items().forEach(item -> draft.row(null, RowStyle.BODY, item(item)));
        return draft.finish(Sheet.View.frozen(2), null);
    }

    private List<Cell> head() {
        List<Cell> head = Draft.texts(
                source.say("report.column.number"),
                source.say("report.column.item"),
                source.say("report.column.bundle"),
                source.say("report.column.unit"),
                source.say("report.column.recurrence"),
                source.say("report.column.vat"),
                source.say("report.column.life"),
                source.say("report.column.depreciation"),
                source.say("report.column.earmarking"),
                source.say("report.column.accounting"),
                source.say("report.column.account"),
                source.say("report.column.certainty"));
        return Draft.join(head, origins.head());
    }

    private List<Cell> item(Item item) {
        List<Cell> cells = List.of(
                Draft.plain(source.numbers().of(item.id())),
                new Cell.Text(item.name()),
                new Cell.Text(source.name(item.bundle())),
                new Cell.Text(item.unit()),
                new Cell.Text(source.texts().choice(item.recurrence())),
                new Cell.Number(item.vatRate().toBigDecimal(), NumberKind.PERCENT, null),
                Draft.plain(item.planningLife()),
                Draft.known(item.depreciationLife()),
                Draft.known(item.earmarkingYears()),
                new Cell.Text(source.texts().choice(item.accounting())),
                Draft.text(item.account()),
                new Cell.Text(source.texts().choice(item.certainty())));
        return Draft.join(cells, origins.of(item.id(), "unit_price"));
    }
}
