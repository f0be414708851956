package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.medienplan.analysis.support.Efforts;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Who looks after the technology: hours, posts and cost by year, then every task with its owner and its hours.
///
/// @param source the plan
/// @param years the columns
/// @param efforts the hours of every task
record SupportSheet(Source source, YearColumns years, Efforts efforts) {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final int PLACES = 1;

    /// The sheet; empty where the plan has no service catalogue.
    static Optional<Sheet> of(Source source) {
        return source.figures().services().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SupportSheet(source, YearColumns.horizon(source), Efforts.of(source.figures())).sheet());
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.SUPPORT, source.say("report.support.sheet"), columns());
        draft.title(source.say("report.support.title"), source.say("report.support.lead"));
        draft.row(Keys.HEAD, RowStyle.HEAD, head());
        draft.row(
                "posts",
                RowStyle.BODY,
                row(source.say("report.support.posts"), FigureId.of(Metric.POSTS), "posts", false));
        for (RecordId item : source.figures().services().hourItems()) {
            draft.row(
                    "hours_" + item.key(),
                    RowStyle.BODY,
                    row(
                            source.say("report.support.hours", source.name(item)),
                            FigureId.of(Metric.SUPPORT_HOURS).forItem(item),
                            "hours_" + item.key(),
                            true));
        }
        draft.row(null, RowStyle.GROUP, section("report.support.cost"));
        paying().forEach(item -> draft.row(
                "cost_" + item.id().key(),
                RowStyle.BODY,
                row(
                        item.name(),
                        FigureId.of(Metric.COST).forItem(item.id()),
                        "cost_" + item.id().key(),
                        true)));
        draft.row(null, RowStyle.GROUP, section("report.support.tasks"));
        Responsibilities.of(source.plan(), source.figures().services())
                .rows()
                .forEach(row -> draft.row("task_" + row.task().id().key(), RowStyle.BODY, task(row)));
        return draft.finish(Sheet.View.frozen(3), null);
    }

    private List<Column> columns() {
        List<Column> labels = List.of(Column.line("level", 9), Column.text(Keys.NAME, 48), Column.line("owner", 24));
        return Draft.join(labels, years.columns());
    }

    private List<Cell> head() {
        List<Cell> labels = Draft.texts(
                source.say("report.support.level"),
                source.say("record.service_task"),
                source.say("report.support.owner"));
        return Draft.join(labels, years.head());
    }

    private List<Cell> section(String key) {
        return List.of(Cell.EMPTY, new Cell.Span(source.say(key), 2), Cell.EMPTY);
    }

    private List<Cell> row(String name, FigureId figure, String key, boolean addsUp) {
        YearRow row = YearRow.of(source, Keys.SUPPORT, key, figure, year -> null);
        List<Cell> labels = List.of(Cell.EMPTY, new Cell.Text(name), Cell.EMPTY);
        List<Cell> numbers = addsUp ? years.cells(row) : Draft.join(years.years(row, source.horizon()), Draft.empty(1));
        return Draft.join(labels, numbers);
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

    private List<Cell> task(Responsibilities.Row row) {
        String owners = row.owners().stream().map(source.texts()::choice).collect(Collectors.joining(", "));
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Text(source.say("support.level", row.task().level())),
                new Cell.Text(row.task().name()),
                new Cell.Text(owners.isEmpty() ? source.say("report.support.nobody") : owners)));
        List<Efforts.Line> lines = efforts.of(row.task().id());
        for (int year = 0; year < source.frame().horizon(); year++) {
            cells.add(hours(lines, year));
        }
        cells.add(Cell.EMPTY);
        return cells;
    }

    private static Cell hours(List<Efforts.Line> lines, int year) {
        BigDecimal minutes = lines.stream().map(line -> line.minutes(year)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Cell.Number(
                minutes.divide(MINUTES_OF_AN_HOUR, PLACES, RoundingMode.HALF_UP), NumberKind.DECIMAL, null);
    }
}
