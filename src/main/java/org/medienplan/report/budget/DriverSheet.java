package org.medienplan.report.budget;

import java.util.Comparator;
import java.util.List;
import org.medienplan.plan.school.DriverRule;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// How counts that nobody recorded are derived from others, each rule with its origin.
record DriverSheet(Source source, Scope scope, Origins origins) {

    static Sheet of(Source source) {
        return new DriverSheet(source, new Scope(source), new Origins(source)).sheet();
    }

    private Sheet sheet() {
        List<Column> columns = List.of(
                Column.text(Keys.NAME, 30),
                Column.text("scope", 30),
                Column.number("units", 13),
                Column.number("per", 13),
                Column.number("minimum", 13),
                Column.text("basis", 40),
                Column.text("origin", 14),
                Column.text("source", 60));
        Draft draft = new Draft(source, Keys.DRIVERS, source.say("report.drivers.sheet"), columns);
        draft.title(source.say("report.drivers.title"), source.say("report.drivers.lead"));
        draft.row(null, RowStyle.HEAD, head());
        List<DriverRule> used = source.plan().driverRules().rows().stream()
                .filter(scope::isUsed)
                .sorted(Comparator.comparing(DriverRule::driver).thenComparing(scope::of))
                .toList();
        used.forEach(rule -> draft.row(null, RowStyle.BODY, cells(rule)));
        if (used.isEmpty()) {
            draft.wide(RowStyle.NOTE, source.say("report.drivers.none"));
        }
        return draft.finish(Sheet.View.frozen(1), null);
    }

    private List<Cell> head() {
        List<Cell> head = Draft.texts(
                source.say("report.column.driver"),
                source.say("report.column.scope"),
                source.say("report.column.units"),
                source.say("report.column.per"),
                source.say("report.column.minimum"),
                source.say("report.column.basis"));
        return Draft.join(head, origins.head());
    }

    private List<Cell> cells(DriverRule rule) {
        List<Cell> cells = List.of(
                new Cell.Text(source.texts().choice(rule.driver())),
                new Cell.Text(scope.of(rule)),
                Draft.decimal(rule.amount()),
                Draft.decimal(rule.per()),
                Draft.known(rule.minimum()),
                new Cell.Text(source.say("report.assumptions.basis", rule.basis(), rule.rounding())));
        return Draft.join(cells, origins.of(rule.id(), "amount"));
    }
}
