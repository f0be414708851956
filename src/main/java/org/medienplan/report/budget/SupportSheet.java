package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medienplan.analysis.support.Efforts;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Who looks after the technology, in four tables, each with one kind of number: hours and posts by year, cost, the
/// units that effort is counted by, and the hours of every task.
///
/// @param source the plan
/// @param years the columns
/// @param hours hours and posts, computed from the tables of effort
/// @param effort units and hours of every task
record SupportSheet(Source source, YearColumns years, HoursRows hours, EffortRows effort) {

    static final String LEVEL = "level";
    static final String OWNER = "owner";
    static final String MINUTES = "minutes";

    /// The sheet; empty where the plan has no service catalogue.
    static Optional<Sheet> of(Source source) {
        if (source.figures().services().isEmpty()) {
            return Optional.empty();
        }
        YearColumns years = YearColumns.horizon(source);
        EffortRows effort = new EffortRows(source, years, Efforts.of(source.figures()));
        return Optional.of(new SupportSheet(source, years, new HoursRows(source, years, effort), effort).sheet());
    }

    private Sheet sheet() {
        List<Column> labels = List.of(
                Column.line(LEVEL, 9), Column.text(Keys.NAME, 44), Column.line(OWNER, 22), Column.number(MINUTES, 12));
        Draft draft = new Draft(
                source, Keys.SUPPORT, source.say("report.support.sheet"), Draft.join(labels, years.columns()));
        draft.title(source.say("report.support.title"), source.say("report.support.lead"));
        hours.add(draft);
        draft.blank();
        cost(draft);
        draft.blank();
        effort.units(draft);
        draft.blank();
        effort.hours(draft);
        return draft.finish(Sheet.View.TITLED, null);
    }

    private void cost(Draft draft) {
        draft.row(null, RowStyle.HEAD, Draft.join(labels(source.say("report.support.cost"), ""), years.head()));
        List<String> keys = new ArrayList<>();
        for (Item item : paying()) {
            String key = "cost_" + item.id().key();
            YearRow row = YearRow.of(
                    source, Keys.SUPPORT, key, FigureId.of(Metric.COST).forItem(item.id()), year -> null);
            draft.row(key, RowStyle.BODY, Draft.join(labels(item.name(), ""), years.cells(row)));
            keys.add(key);
        }
        YearRow all = YearRow.ofMoney(
                Keys.SUPPORT,
                Keys.COST,
                year -> Sums.block(Keys.SUPPORT, Keys.year(year), keys),
                year -> Sums.of(
                        paying(),
                        item -> source.value(FigureId.of(Metric.COST, year).forItem(item.id()))));
        draft.row(
                Keys.COST, RowStyle.TOTAL, Draft.join(labels(source.say("report.support.sum"), ""), years.cells(all)));
    }

    /// The items by which support is paid, in the order of the catalogue.
    private List<Item> paying() {
        List<RecordId> paying = new ArrayList<>();
        for (PartyTerms terms : source.figures().services().terms()) {
            Optional.ofNullable(terms.hourItem()).ifPresent(paying::add);
            Optional.ofNullable(terms.callOutItem()).ifPresent(paying::add);
            Optional.ofNullable(terms.feeItem()).ifPresent(paying::add);
        }
        return source.figures().items().items().stream()
                .filter(item -> paying.contains(item.id()))
                .toList();
    }

    /// What stands before the years in a row that is about no level and no single rule.
    static List<Cell> labels(String name, String owner) {
        return List.of(Cell.EMPTY, new Cell.Text(name), Draft.text(owner), Cell.EMPTY);
    }
}
