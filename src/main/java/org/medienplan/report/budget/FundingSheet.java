package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// Who pays each year: every programme with what it grants and what the authority adds, all of them together, own money
/// before and after allocations, and the grants by category of what is bought.
record FundingSheet(Source source, YearColumns years) {

    private static final String GRANT = "grant";
    private static final String OWN = "own";
    private static final String FUNDED = "funded";
    private static final String ALLOCATION = "allocation";
    private static final String OWN_MONEY = "own_money";
    private static final String CATEGORY = "category";

    /// The sheet; empty where the plan has no programmes.
    static Optional<Sheet> of(Source source) {
        return source.plan().programmes().rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new FundingSheet(source, YearColumns.all(source)).sheet());
    }

    private Sheet sheet() {
        List<Column> columns = Draft.join(List.of(Column.text(Keys.NAME, 34)), years.columns());
        Draft draft = new Draft(source, Keys.FUNDING, source.say("report.funding.sheet"), columns);
        draft.title(source.say("report.funding.title"), source.say("report.funding.lead"));
        draft.row(null, RowStyle.GROUP_HEAD, Draft.join(Draft.empty(1), years.groupHead(0)));
        draft.row(Keys.HEAD, RowStyle.HEAD, Draft.join(Draft.texts(source.say("report.funding.who")), years.head()));
        List<Programme> grants = programmes(true);
        for (int i = 0; i < grants.size(); i++) {
            programme(draft, grants.get(i), i);
        }
        together(draft, grants.size());
        ownMoney(draft);
        categories(draft);
        return draft.finish(Sheet.View.frozen(1), null);
    }

    private List<Programme> programmes(boolean grants) {
        return source.figures().funding().programmes().stream()
                .filter(programme -> programme.isGrant() == grants)
                .toList();
    }

    private void programme(Draft draft, Programme programme, int i) {
        group(draft, programme.name());
        FigureId grant = FigureId.of(Metric.GRANT).forProgramme(programme.id());
        row(draft, RowStyle.BODY, Keys.row("eligible", i), grant.as(Metric.ELIGIBLE_COST), year -> null);
        row(draft, RowStyle.BODY, Keys.row(GRANT, i), grant, year -> null);
        row(draft, RowStyle.BODY, Keys.row(OWN, i), grant.as(Metric.OWN_SHARE), year -> null);
        row(
                draft,
                RowStyle.SUBTOTAL,
                Keys.row(FUNDED, i),
                grant.as(Metric.FUNDED_COST),
                year -> at(Keys.row(GRANT, i), year).plus(at(Keys.row(OWN, i), year)));
    }

    private void together(Draft draft, int programmes) {
        group(draft, source.say("report.funding.together"));
        row(draft, RowStyle.BODY, GRANT, FigureId.of(Metric.GRANT), year -> sum(GRANT, programmes, year));
        row(draft, RowStyle.BODY, OWN, FigureId.of(Metric.OWN_SHARE), year -> sum(OWN, programmes, year));
        row(
                draft,
                RowStyle.SUBTOTAL,
                FUNDED,
                FigureId.of(Metric.FUNDED_COST),
                year -> at(GRANT, year).plus(at(OWN, year)));
    }

    private void ownMoney(Draft draft) {
        group(draft, source.say("report.funding.own_money"));
        row(
                draft,
                RowStyle.BODY,
                Keys.COST,
                FigureId.of(Metric.COST),
                year -> Formula.at(Keys.YEARS, Keys.ALL, Keys.year(year)));
        row(
                draft,
                RowStyle.SUBTOTAL,
                OWN_MONEY,
                FigureId.of(Metric.OWN_MONEY),
                year -> at(Keys.COST, year).minus(at(GRANT, year)));
        List<Programme> others = programmes(false);
        for (int i = 0; i < others.size(); i++) {
            FigureId figure =
                    FigureId.of(Metric.ALLOCATION).forProgramme(others.get(i).id());
            row(draft, Keys.row(ALLOCATION, i), others.get(i).name(), figure);
        }
        row(
                draft,
                RowStyle.BODY,
                ALLOCATION,
                FigureId.of(Metric.ALLOCATION),
                year -> sum(ALLOCATION, others.size(), year));
        row(
                draft,
                RowStyle.TOTAL,
                Keys.ALL,
                FigureId.of(Metric.OWN_MONEY_AFTER),
                year -> at(OWN_MONEY, year).minus(at(ALLOCATION, year)));
    }

    private void categories(Draft draft) {
        group(draft, source.say("report.funding.by_category"));
        Map<String, Map<Integer, Long>> grants = GrantCategories.of(source);
        List<String> keys = new ArrayList<>();
        grants.forEach((category, cents) -> {
            YearRow row = YearRow.ofMoney(
                    Keys.FUNDING,
                    Keys.row(CATEGORY, keys.size()),
                    year -> null,
                    year -> BigDecimal.valueOf(cents.getOrDefault(year, 0L), 2));
            keys.add(row.key());
            draft.row(row.key(), RowStyle.BODY, Draft.join(Draft.texts(category), years.cells(row)));
        });
        YearRow row = YearRow.of(
                source,
                Keys.FUNDING,
                CATEGORY,
                FigureId.of(Metric.GRANT),
                year -> Sums.block(Keys.FUNDING, Keys.year(year), keys));
        draft.row(row.key(), RowStyle.SUBTOTAL, Draft.join(Draft.texts(metric(Metric.GRANT)), years.cells(row)));
    }

    private void group(Draft draft, String name) {
        draft.row(null, RowStyle.GROUP, List.of(new Cell.Span(name, 1)));
    }

    private void row(Draft draft, RowStyle style, String key, FigureId figure, IntFunction<@Nullable Formula> formula) {
        YearRow row = YearRow.of(source, Keys.FUNDING, key, figure, formula);
        draft.row(key, style, Draft.join(Draft.texts(metric(figure.metric())), years.cells(row)));
    }

    private void row(Draft draft, String key, String name, FigureId figure) {
        YearRow row = YearRow.of(source, Keys.FUNDING, key, figure, year -> null);
        draft.row(key, RowStyle.BODY, Draft.join(Draft.texts(name), years.cells(row)));
    }

    private String metric(Metric metric) {
        return source.texts().metric(metric);
    }

    private static Formula at(String row, int year) {
        return Formula.at(Keys.FUNDING, row, Keys.year(year));
    }

    private static Formula sum(String kind, int rows, int year) {
        return Sums.rows(
                Keys.FUNDING,
                Keys.year(year),
                IntStream.range(0, rows).mapToObj(i -> Keys.row(kind, i)).toList());
    }
}
