package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.RowStyle;

/// Hours and posts by year: the hours of each party, what rounding at each school adds, and the posts behind them.
/// Hours of parties that the authority does not pay stand last.
///
/// @param source the plan
/// @param years the columns
/// @param effort where the hours of the tasks stand
record HoursRows(Source source, YearColumns years, EffortRows effort) {

    private static final int PLACES = 6;

    void add(Draft draft) {
        List<Cell> labels =
                Draft.texts("", source.say("report.support.summary"), source.say("report.support.owner"), "");
        draft.row(null, RowStyle.HEAD, Draft.join(labels, years.head()));
        for (RecordId item : book().hourItems()) {
            item(draft, item);
        }
        YearRow posts = row(
                "posts", FigureId.of(Metric.POSTS), this::posts, year -> source.value(FigureId.of(Metric.POSTS, year)));
        add(draft, RowStyle.TOTAL, source.say("report.support.posts"), posts, false);
        effort.parties().stream()
                .filter(party -> item(party) == null)
                .forEach(party -> party(draft, party, source.say("report.support.unpaid")));
    }

    private ServiceBook book() {
        return source.figures().services();
    }

    private @Nullable RecordId item(ServiceParty party) {
        return book().terms(party).map(PartyTerms::hourItem).orElse(null);
    }

    /// The hours that one item pays, from those of the tasks to the posts.
    private void item(Draft draft, RecordId item) {
        List<ServiceParty> parties = effort.parties().stream()
                .filter(party -> item.equals(item(party)))
                .toList();
        List<String> parts = new ArrayList<>();
        for (ServiceParty party : parties) {
            parts.add(party(draft, party, source.say("report.support.of_tasks")));
        }
        FigureId figure = FigureId.of(Metric.SUPPORT_HOURS).forItem(item);
        String rounding = "rounding_" + item.key();
        YearRow rest = row(
                rounding,
                null,
                year -> null,
                year -> source.value(figure.forYear(year))
                        .subtract(Sums.of(parties, party -> effort.hours(party, year))));
        add(draft, RowStyle.BODY, source.say("report.support.rounding"), rest, true);
        parts.add(rounding);
        YearRow hours = row(
                "hours_" + item.key(),
                figure,
                year -> Sums.block(Keys.SUPPORT, Keys.year(year), parts),
                year -> source.value(figure.forYear(year)));
        add(draft, RowStyle.SUBTOTAL, source.say("report.support.hours", source.name(item)), hours, true);
        int ofPost = book().postHours(item);
        if (ofPost > 0) {
            YearRow row = row("post_" + item.key(), null, year -> null, year -> BigDecimal.valueOf(ofPost));
            add(draft, RowStyle.BODY, source.say("report.support.post_hours"), row, false);
        }
    }

    private String party(Draft draft, ServiceParty party, String name) {
        String key = "party_" + party.name();
        YearRow row = row(key, null, effort::ofOwnerInRow, year -> effort.hours(party, year));
        List<Cell> labels = SupportSheet.labels(name, source.texts().choice(party));
        draft.row(key, RowStyle.BODY, Draft.join(labels, years.cells(row)));
        return key;
    }

    /// Hours of own staff through those of a post.
    private @Nullable Formula posts(int year) {
        List<Formula> parts = book().hourItems().stream()
                .filter(item -> book().postHours(item) > 0)
                .map(item -> at("hours_" + item.key(), year)
                        .dividedBy(at("post_" + item.key(), year))
                        .rounded(PLACES))
                .toList();
        return parts.isEmpty() ? null : new Formula.Sum(parts);
    }

    private static Formula at(String row, int year) {
        return Formula.at(Keys.SUPPORT, row, Keys.year(year));
    }

    private static YearRow row(
            String key,
            @Nullable FigureId figure,
            IntFunction<@Nullable Formula> formula,
            IntFunction<BigDecimal> value) {
        return new YearRow(Keys.SUPPORT, key, NumberKind.TENTHS, figure, formula, value);
    }

    private void add(Draft draft, RowStyle style, String name, YearRow row, boolean addsUp) {
        List<Cell> numbers = addsUp ? years.cells(row) : Draft.join(years.years(row, source.horizon()), Draft.empty(1));
        draft.row(row.key(), style, Draft.join(SupportSheet.labels(name, ""), numbers));
    }
}
