package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.medienplan.analysis.platform.AccountYear;
import org.medienplan.analysis.platform.PlatformMoney;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Address;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// The platform decision: what licences and platform cost by year, accounts, and below them the scores with formulas
/// for the results. The columns of the scores are those of the years above them.
record PlatformSheet(Source source, YearColumns years, Ranking ranking) {

    private static final String RESULT = "result";
    private static final String MORE = "more";
    private static final int PLACES = 6;

    /// The sheet, where platforms are weighed or devices have systems.
    static Optional<Sheet> of(Source source) {
        Plan plan = source.plan();
        boolean empty = plan.platformCandidates().size() == 0
                && plan.platformCriteria().size() == 0
                && plan.deviceSystems().size() == 0;
        return empty
                ? Optional.empty()
                : Optional.of(new PlatformSheet(source, YearColumns.horizon(source), Ranking.of(plan)).sheet());
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.PLATFORM, source.say("report.platform.sheet"), columns());
        draft.title(source.say("report.platform.title"), source.say("report.platform.lead"));
        draft.row(Keys.HEAD, RowStyle.HEAD, Draft.join(Draft.texts(source.say("report.column.item")), years.head()));
        money(draft);
        accounts(draft);
        if (!ranking.table().criteria().isEmpty()) {
            draft.blank();
            scores(draft);
        }
        return draft.finish(Sheet.View.frozen(1), null);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Keys.NAME, 48)));
        columns.addAll(years.columns());
        for (int i = columns.size(); i < ranking.candidates().size() + 2; i++) {
            columns.add(Column.number(Keys.row(MORE, i), 13));
        }
        return columns;
    }

    /// The key of a column of the scores: the weight is the first.
    private String column(int place) {
        return columns().get(place + 1).key();
    }

    private void money(Draft draft) {
        List<String> rows = new ArrayList<>();
        PlatformMoney money = PlatformMoney.of(source.figures());
        for (PlatformMoney.Line line : money.lines()) {
            for (RecordId item : line.items()) {
                String key = Keys.row("item", source.numbers().of(item));
                YearRow row = YearRow.of(
                        source, Keys.PLATFORM, key, FigureId.of(Metric.COST).forItem(item), year -> null);
                draft.row(key, RowStyle.BODY, Draft.join(Draft.texts(source.name(item)), years.cells(row)));
                rows.add(key);
            }
        }
        YearRow all = YearRow.ofMoney(
                Keys.PLATFORM,
                Keys.ALL,
                year -> Sums.block(Keys.PLATFORM, Keys.year(year), rows),
                year -> money.lines().stream()
                        .flatMap(line -> line.items().stream())
                        .map(item -> source.value(FigureId.of(Metric.COST, year).forItem(item)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        draft.row(
                Keys.ALL, RowStyle.TOTAL, Draft.join(Draft.texts(source.say("report.platform.sum")), years.cells(all)));
    }

    /// Counts of accounts, which do not add up over years.
    private void accounts(Draft draft) {
        if (Choice.of(source.plan()).isEmpty()) {
            return;
        }
        List<AccountYear> accounts = AccountYear.of(source.figures());
        draft.blank();
        counts(
                draft,
                "report.platform.pupils",
                accounts.stream().map(AccountYear::pupils).toList());
        counts(
                draft,
                "report.platform.staff",
                accounts.stream().map(AccountYear::staff).toList());
        counts(
                draft,
                "report.platform.switched",
                accounts.stream().map(AccountYear::switched).toList());
    }

    private void counts(Draft draft, String key, List<Long> counts) {
        List<Cell> cells = new ArrayList<>(Draft.texts(source.say(key)));
        counts.forEach(count -> cells.add(new Cell.Number(BigDecimal.valueOf(count), NumberKind.COUNT, null)));
        draft.row(null, RowStyle.BODY, cells);
    }

    private void scores(Draft draft) {
        List<Cell> head = new ArrayList<>(
                Draft.texts(source.say("report.platform.criterion"), source.say("report.platform.weight")));
        ranking.candidates()
                .forEach(one -> head.add(new Cell.Text(one.candidate().name())));
        draft.row(null, RowStyle.HEAD, head);
        List<PlatformCriterion> criteria = ranking.table().criteria();
        List<String> rows = IntStream.range(0, criteria.size())
                .mapToObj(i -> Keys.row("criterion", i))
                .toList();
        for (int i = 0; i < criteria.size(); i++) {
            draft.row(rows.get(i), RowStyle.BODY, criterion(criteria.get(i)));
        }
        draft.row(RESULT, RowStyle.TOTAL, results(rows));
        List<Cell> places = new ArrayList<>(List.of(new Cell.Text(source.say("report.platform.place")), Cell.EMPTY));
        ranking.candidates().forEach(one -> places.add(place(one.place())));
        draft.row(null, RowStyle.BODY, places);
    }

    private List<Cell> criterion(PlatformCriterion criterion) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Text(criterion.name()),
                new Cell.Number(criterion.weight().toBigDecimal(), NumberKind.PERCENT, null)));
        for (Ranking.Ranked one : ranking.candidates()) {
            cells.add(place(ranking.table().points(one.candidate(), criterion)));
        }
        return cells;
    }

    private Cell place(OptionalInt number) {
        return number.isPresent()
                ? Draft.plain(number.getAsInt())
                : new Cell.Text(source.say("report.platform.missing"));
    }

    /// Points times weights, divided by all weights.
    private List<Cell> results(List<String> rows) {
        Formula weights = Sums.block(Keys.PLATFORM, column(0), rows);
        BigDecimal sum = BigDecimal.valueOf(ranking.table().weights(), PLACES);
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Text(source.say("report.platform.result")),
                new Cell.Calculated(weights, sum, NumberKind.PERCENT, null)));
        List<Ranking.Ranked> candidates = ranking.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            String column = column(i + 1);
            List<Formula> products = rows.stream()
                    .<Formula>map(row ->
                            Formula.at(Keys.PLATFORM, row, column(0)).times(Formula.at(Keys.PLATFORM, row, column)))
                    .toList();
            Formula formula = new Formula.Sum(products)
                    .dividedBy(new Formula.At(new Address(Keys.PLATFORM, RESULT, column(0))))
                    .rounded(PLACES);
            cells.add(candidates
                    .get(i)
                    .result()
                    .<Cell>map(result -> new Cell.Calculated(formula, result.toBigDecimal(), NumberKind.DECIMAL, null))
                    .orElseGet(() -> new Cell.Text(source.say("report.platform.missing"))));
        }
        return Collections.unmodifiableList(cells);
    }
}
