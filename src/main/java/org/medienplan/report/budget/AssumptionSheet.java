package org.medienplan.report.budget;

import java.util.List;
import java.util.Locale;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What the plan assumes: price rises and surcharges, which the other sheets refer to, each with its origin.
record AssumptionSheet(Source source, Scope scope, Origins origins) {

    static final String RISE = "rise";
    static final String PLANNING = "planning";
    static final String CONTINGENCY = "contingency";

    private static final List<String> RULES = List.of(
            "report.rule.price", "report.rule.line", "report.rule.school_years", "report.rule.tail", "report.rule.vat");

    static Sheet of(Source source) {
        return new AssumptionSheet(source, new Scope(source), new Origins(source)).sheet();
    }

    /// The row of a bundle.
    static String row(Source source, RecordId bundle) {
        return Keys.row("bundle", source.numbers().of(bundle));
    }

    private Sheet sheet() {
        List<Column> columns = List.of(
                Column.text(Keys.NAME, 30),
                Column.text("scope", 30),
                Column.number(RISE, 13),
                Column.number(PLANNING, 13),
                Column.number(CONTINGENCY, 13),
                Column.text("basis", 40),
                Column.text("origin", 14),
                Column.text("source", 60));
        Draft draft = new Draft(source, Keys.ASSUMPTIONS, source.say("report.assumptions.sheet"), columns);
        draft.title(source.say("report.assumptions.title"), source.say("report.assumptions.lead"));
        bundles(draft);
        partTime(draft);
        rules(draft);
        legend(draft);
        return draft.finish(Sheet.View.TITLED, null);
    }

    private void bundles(Draft draft) {
        draft.wide(RowStyle.SECTION, source.say("report.assumptions.bundles"));
        List<Cell> head = Draft.texts(
                source.say("report.column.bundle"),
                source.say("report.column.group"),
                source.say("report.column.price_rise"),
                source.say("report.column.planning"),
                source.say("report.column.contingency"));
        draft.row(null, RowStyle.HEAD, Draft.join(Draft.join(head, Draft.empty(1)), origins.head()));
        source.figures()
                .items()
                .bundles()
                .forEach(bundle -> draft.row(row(source, bundle.id()), RowStyle.BODY, bundle(bundle)));
        draft.blank();
    }

    private List<Cell> bundle(Bundle bundle) {
        List<Cell> cells = List.of(
                new Cell.Text(bundle.name()),
                new Cell.Text(source.texts().choice(bundle.group())),
                percent(bundle.priceRise()),
                percent(bundle.planningShare()),
                percent(bundle.contingencyShare()));
        return Draft.join(Draft.join(cells, Draft.empty(1)), origins.of(bundle.id(), "price_rise"));
    }

    private static Cell percent(Share share) {
        return new Cell.Number(share.toBigDecimal(), NumberKind.PERCENT, null);
    }

    private void partTime(Draft draft) {
        List<SchoolType> types = scope.usedTypes().stream()
                .filter(type -> type.partTimeShare() != null || type.attendance() != null)
                .toList();
        if (types.isEmpty()) {
            return;
        }
        draft.wide(RowStyle.SECTION, source.say("report.assumptions.part_time"));
        List<Cell> head = Draft.texts(
                source.say("report.column.school_type"),
                "",
                source.say("report.column.part_time_share"),
                source.say("report.column.attendance"));
        draft.row(null, RowStyle.HEAD, Draft.join(Draft.join(head, Draft.empty(2)), origins.head()));
        types.forEach(type -> draft.row(null, RowStyle.BODY, partTime(type)));
        draft.blank();
    }

    private List<Cell> partTime(SchoolType type) {
        Share share = type.partTimeShare();
        Share attendance = type.attendance();
        List<Cell> cells = List.of(
                new Cell.Text(type.name()),
                Cell.EMPTY,
                share == null ? Cell.EMPTY : percent(share),
                attendance == null ? Cell.EMPTY : percent(attendance));
        return Draft.join(Draft.join(cells, Draft.empty(2)), origins.of(type.id(), "attendance"));
    }

    private void rules(Draft draft) {
        draft.wide(RowStyle.SECTION, source.say("report.assumptions.rules"));
        RULES.forEach(rule -> draft.wide(RowStyle.LEAD, source.say(rule)));
        draft.blank();
    }

    private void legend(Draft draft) {
        draft.wide(RowStyle.SECTION, source.say("report.assumptions.legend"));
        for (OriginKind kind : OriginKind.values()) {
            String meaning = source.say("report.origin." + kind.name().toLowerCase(Locale.ROOT));
            draft.row(
                    null,
                    RowStyle.BODY,
                    List.of(new Cell.Text(source.texts().choice(kind)), new Cell.Span(meaning, 7)));
        }
    }
}
