package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.Paper;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What each school costs, authority by authority; what an authority pays for all its schools together has a row of
/// its own.
record SchoolSheet(Source source, YearColumns years, SchoolRow row) {

    static final String SCHOOL_NUMBER = "school_number";
    static final String TYPE = "type";
    static final String PUPILS = "pupils";
    static final String CAPITAL = "capital";
    static final String EXPENSE = "expense";
    static final String PER_PUPIL = "per_pupil";

    /// Columns that stay in sight: up to the name.
    private static final int KEPT = 3;

    static Sheet of(Source source) {
        YearColumns years = YearColumns.all(source);
        return new SchoolSheet(source, years, new SchoolRow(source, years)).sheet();
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.SCHOOLS, source.say("report.schools.sheet"), columns());
        draft.within(source.hasTail() ? KEPT : columns().size());
        draft.title(source.say("report.schools.title"), source.say("report.schools.lead"));
        draft.row(null, RowStyle.GROUP_HEAD, Draft.join(Draft.empty(5), years.groupHead(3)));
        draft.row(Keys.HEAD, RowStyle.HEAD, head());
        boolean several = source.groups().size() > 1;
        List<String> groups = new ArrayList<>();
        for (HolderGroup group : source.groups()) {
            List<String> rows = holders(draft, group, several);
            if (several) {
                String key = Keys.row("group", groups.size() + 1);
                groups.add(key);
                String label = source.say("report.sum_of", name(group));
                draft.row(key, RowStyle.SUBTOTAL, row.total(key, label, group, column -> block(column, rows)));
            } else {
                total(draft, column -> block(column, rows));
            }
        }
        if (several) {
            total(draft, column -> Sums.rows(Keys.SCHOOLS, column, groups));
        }
        missing(draft);
        return draft.finish(view(), null);
    }

    /// On one page, this many columns would be too small to read.
    private Sheet.View view() {
        Sheet.View view = Sheet.View.frozen(KEPT);
        return source.hasTail()
                ? view.on(new Paper.Facing(
                        Keys.year(source.frame().year(source.frame().horizon()))))
                : view;
    }

    private List<Column> columns() {
        List<Column> labels = List.of(
                Column.line(Keys.NUMBER, 5),
                Column.line(SCHOOL_NUMBER, 10),
                Column.text(Keys.NAME, 36),
                Column.line(TYPE, 10),
                Column.number(PUPILS, 12));
        List<Column> shares =
                List.of(Column.number(CAPITAL, 14), Column.number(EXPENSE, 14), Column.number(PER_PUPIL, 13));
        return Draft.join(Draft.join(labels, years.horizonColumns()), Draft.join(shares, years.tailColumns()));
    }

    private List<Cell> head() {
        List<Cell> labels = Draft.texts(
                source.say("report.column.number"),
                source.say("report.column.school_number"),
                source.say("report.column.holder"),
                source.say("report.column.school_type"),
                source.say(
                        "report.column.pupils",
                        source.texts().formats().plain(source.frame().firstYear())));
        List<Cell> shares = Draft.texts(
                source.say("report.column.capital_part"),
                source.say("report.column.expense_part"),
                source.say("report.column.per_pupil"));
        return Draft.join(Draft.join(labels, years.horizonHead()), Draft.join(shares, years.tailHead()));
    }

    private List<String> holders(Draft draft, HolderGroup group, boolean headed) {
        if (headed) {
            draft.row(null, RowStyle.GROUP, List.of(Cell.EMPTY, new Cell.Span(name(group), 4)));
        }
        List<String> rows = new ArrayList<>();
        for (RecordId holder : group.holders().toList()) {
            String key = Keys.row("holder", source.numbers().of(holder));
            draft.row(key, RowStyle.BODY, row.of(holder, key));
            rows.add(key);
        }
        return rows;
    }

    private String name(HolderGroup group) {
        RecordId authority = group.authority();
        return authority == null ? source.say("report.schools.no_authority") : source.name(authority);
    }

    private void total(Draft draft, Function<String, Formula> formula) {
        List<Cell> cells = row.total(Keys.ALL, source.say("report.total"), null, formula);
        draft.row(Keys.ALL, RowStyle.TOTAL, cells);
    }

    private static Formula block(String column, List<String> rows) {
        return Sums.block(Keys.SCHOOLS, column, rows);
    }

    private void missing(Draft draft) {
        int missing = source.figure(FigureId.of(Metric.COST)).missing();
        if (missing > 0) {
            draft.blank().wide(RowStyle.NOTE, source.say("report.schools.missing", missing));
        }
    }
}
