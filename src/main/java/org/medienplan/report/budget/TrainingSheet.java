package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.medienplan.analysis.training.CalendarCell;
import org.medienplan.analysis.training.CalendarRow;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What teachers are trained in: courses, seats and cost of every offer by year, then where teachers stand now and
/// after all of it. The columns of the levels are those of the years above them.
///
/// @param source the plan
/// @param years the columns
/// @param calendar the offers over the years
record TrainingSheet(Source source, YearColumns years, TrainingCalendar calendar) {

    private static final int LABELS = 2;

    /// The sheet, where there are offers or levels.
    static Optional<Sheet> of(Source source) {
        return source.plan().trainingOffers().size() == 0
                        && source.plan().levelCounts().size() == 0
                ? Optional.empty()
                : Optional.of(
                        new TrainingSheet(source, YearColumns.horizon(source), TrainingCalendar.of(source.figures()))
                                .sheet());
    }

    private Sheet sheet() {
        List<Column> columns = columns();
        Draft draft = new Draft(source, Keys.TRAINING, source.say("report.training.sheet"), columns);
        draft.title(source.say("report.training.title"), source.say("report.training.lead"));
        if (!calendar.rows().isEmpty()) {
            counts(draft, "courses", source.say("report.training.courses"), CalendarCell::courses);
            counts(draft, "taken", source.say("report.training.taken"), CalendarCell::taken);
            counts(draft, "offered", source.say("report.training.offered"), CalendarCell::offered);
            cost(draft);
        }
        new LevelRows(source, columns.subList(LABELS, columns.size())).add(draft);
        return draft.finish(Sheet.View.TITLED, null);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Keys.NAME, 42), Column.line(LevelRows.STATE, 20)));
        source.horizon().mapToObj(YearColumns::column).forEach(columns::add);
        // Not set bold as elsewhere: further down, a level stands in this column.
        columns.add(Column.number(YearColumns.SUM, 16));
        for (int i = columns.size(); i < LABELS + LevelRows.COLUMNS; i++) {
            columns.add(Column.number(Keys.row("more", i), 13));
        }
        return columns;
    }

    private void head(Draft draft, String name) {
        List<Cell> labels = Draft.texts(name, source.say("field.training_offer.audience"));
        draft.row(null, RowStyle.HEAD, Draft.join(labels, years.head()));
    }

    /// A table of what can be counted in a half-year.
    private void counts(Draft draft, String kind, String name, ToIntFunction<CalendarCell> count) {
        head(draft, name);
        List<String> keys = new ArrayList<>();
        for (CalendarRow offer : calendar.rows()) {
            String key = Keys.row(kind, keys.size());
            draft.row(
                    key,
                    RowStyle.BODY,
                    row(
                            offer.offer(),
                            new YearRow(
                                    Keys.TRAINING,
                                    key,
                                    NumberKind.COUNT,
                                    null,
                                    year -> null,
                                    year -> sum(List.of(offer), year, count))));
            keys.add(key);
        }
        total(
                draft,
                new YearRow(
                        Keys.TRAINING,
                        kind,
                        NumberKind.COUNT,
                        null,
                        year -> Sums.block(Keys.TRAINING, Keys.year(year), keys),
                        year -> sum(calendar.rows(), year, count)));
    }

    private static BigDecimal sum(List<CalendarRow> rows, int year, ToIntFunction<CalendarCell> count) {
        return BigDecimal.valueOf(rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.halfYear().year() == year)
                .mapToLong(count::applyAsInt)
                .sum());
    }

    private List<Cell> row(TrainingOffer offer, YearRow row) {
        return Draft.join(Draft.texts(offer.name(), source.texts().choice(offer.audience())), years.cells(row));
    }

    private void total(Draft draft, YearRow row) {
        List<Cell> labels = List.of(new Cell.Text(source.say("report.training.sum")), Cell.EMPTY);
        draft.row(row.key(), RowStyle.TOTAL, Draft.join(labels, years.cells(row)));
        draft.blank();
    }

    /// The money of the plan for the items by which courses are paid.
    private void cost(Draft draft) {
        head(draft, source.say("report.training.cost"));
        List<String> keys = new ArrayList<>();
        for (CalendarRow offer : calendar.rows()) {
            String key = Keys.row(Keys.COST, keys.size());
            draft.row(
                    key,
                    RowStyle.BODY,
                    row(
                            offer.offer(),
                            YearRow.ofMoney(
                                    Keys.TRAINING,
                                    key,
                                    year -> null,
                                    year -> euros(offer.centsByYear().get(index(year))))));
            keys.add(key);
        }
        if (source.horizon().anyMatch(year -> rest(year).signum() != 0)) {
            String key = Keys.row(Keys.COST, keys.size());
            YearRow rest = YearRow.ofMoney(Keys.TRAINING, key, year -> null, this::rest);
            List<Cell> labels = List.of(new Cell.Text(source.say("report.training.rest")), Cell.EMPTY);
            draft.row(key, RowStyle.BODY, Draft.join(labels, years.cells(rest)));
            keys.add(key);
        }
        total(
                draft,
                YearRow.ofMoney(
                        Keys.TRAINING,
                        Keys.COST,
                        year -> Sums.block(Keys.TRAINING, Keys.year(year), keys),
                        this::planned));
    }

    private int index(int year) {
        return year - source.frame().firstYear();
    }

    private static BigDecimal euros(long cents) {
        return Money.ofCents(cents).euros();
    }

    /// What the plan spends on these items in a year.
    private BigDecimal planned(int year) {
        return calendar.rows().stream()
                .map(row -> row.offer().item())
                .filter(Objects::nonNull)
                .distinct()
                .filter(item -> source.figures().items().place(item) >= 0)
                .map(item -> source.value(FigureId.of(Metric.COST, year).forItem(item)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The part of it that falls due in a year without a course of the item.
    private BigDecimal rest(int year) {
        return planned(year).subtract(euros(calendar.centsByYear().get(index(year))));
    }
}
