package org.medienplan.report.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// The provision standards that the plan uses, rule by rule, and where schools deviate from them.
record StandardSheet(Source source, Scope scope, RuleRemark remark, Origins origins) {

    static Sheet of(Source source) {
        return new StandardSheet(source, new Scope(source), new RuleRemark(source), new Origins(source)).sheet();
    }

    private Sheet sheet() {
        List<Column> columns = List.of(
                Column.text(Keys.NAME, 46),
                Column.text("scope", 28),
                Column.number("amount", 9),
                Column.number("per", 9),
                Column.text("basis", 34),
                Column.text("rounding", 16),
                Column.number("minimum", 11),
                Column.number("maximum", 11),
                Column.number("reserve", 9),
                Column.text("remark", 34),
                Column.text("origin", 14),
                Column.text("source", 56));
        Draft draft = new Draft(source, Keys.STANDARDS, source.say("report.standards.sheet"), columns);
        draft.title(source.say("report.standards.title"), source.say("report.standards.lead"));
        draft.row(Keys.HEAD, RowStyle.HEAD, head());
        used().forEach(standard -> standard(draft, standard));
        deviations(draft);
        return draft.finish(Sheet.View.frozen(1), null);
    }

    private List<Cell> head() {
        List<Cell> head = Draft.texts(
                source.say("report.column.item"),
                source.say("report.column.scope"),
                source.say("report.column.units"),
                source.say("report.column.per"),
                source.say("report.column.basis"),
                source.say("report.column.rounding"),
                source.say("report.column.minimum"),
                source.say("report.column.maximum"),
                source.say("report.column.reserve"),
                source.say("report.column.remark"));
        return Draft.join(head, origins.head());
    }

    /// The standard of the plan and those of single schools.
    private List<Standard> used() {
        Set<RecordId> ids = Stream.concat(
                        Stream.ofNullable(source.plan().header().standard()),
                        source.plan().schools().rows().stream()
                                .map(School::standard)
                                .flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
        return source.plan().standards().rows().stream()
                .filter(standard -> ids.contains(standard.id()))
                .sorted(Comparator.comparing(
                        standard -> !standard.id().equals(source.plan().header().standard())))
                .toList();
    }

    private void standard(Draft draft, Standard standard) {
        draft.row(null, RowStyle.GROUP, List.of(new Cell.Span(standard.name(), 5)));
        source.plan().rules().rows().stream()
                .filter(rule -> rule.standard().equals(standard.id()))
                .filter(rule -> source.figures().items().place(rule.item()) >= 0)
                .sorted(Comparator.comparingInt(rule -> source.numbers().of(rule.item())))
                .forEach(rule -> draft.row(null, RowStyle.BODY, rule(rule)));
    }

    private List<Cell> rule(Rule rule) {
        Share reserve = rule.reserve();
        List<Cell> cells = List.of(
                new Cell.Text(source.name(rule.item())),
                new Cell.Text(scope.of(rule)),
                Draft.decimal(rule.amount()),
                Draft.decimal(rule.per()),
                new Cell.Text(basis(rule)),
                new Cell.Text(source.texts().choice(rule.rounding())),
                Draft.known(rule.minimum()),
                Draft.known(rule.maximum()),
                reserve == null ? Cell.EMPTY : new Cell.Number(reserve.toBigDecimal(), NumberKind.PERCENT, null),
                Draft.text(remark.of(rule)));
        return Draft.join(cells, origins.of(rule.id(), "amount"));
    }

    private String basis(Rule rule) {
        RecordId item = rule.basisItem();
        return item == null || rule.basis() != Driver.ITEM
                ? source.texts().choice(rule.basis())
                : source.say("report.standards.basis_item", source.name(item));
    }

    private void deviations(Draft draft) {
        List<Deviation> deviations = source.plan().deviations().rows();
        if (deviations.isEmpty()) {
            return;
        }
        draft.row(null, RowStyle.GROUP, List.of(new Cell.Span(source.say("report.standards.deviations"), 5)));
        deviations.forEach(deviation -> draft.row(null, RowStyle.BODY, deviation(deviation)));
    }

    private List<Cell> deviation(Deviation deviation) {
        Integer from = deviation.fromYear();
        String mode = source.texts().choice(deviation.mode());
        String since = from == null
                ? mode
                : source.say(
                        "report.standards.since", mode, source.texts().formats().plain(from));
        List<Cell> cells = Draft.join(
                List.of(
                        new Cell.Text(source.name(deviation.item())),
                        new Cell.Text(source.name(deviation.school())),
                        Draft.plain(deviation.quantity())),
                Draft.empty(6));
        List<Cell> reason = List.of(new Cell.Text(since), Cell.EMPTY, new Cell.Text(deviation.reason()));
        return Draft.join(cells, reason);
    }
}
