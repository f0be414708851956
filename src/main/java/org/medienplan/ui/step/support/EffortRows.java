package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.medienplan.analysis.support.Efforts;
import org.medienplan.message.Value;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;

/// Hours and posts by year as rows of numbers.
///
/// @param content what is computed
/// @param texts the language
record EffortRows(SupportContent content, Texts texts) {

    List<String> heads() {
        return content.years().stream().map(texts.formats()::plain).toList();
    }

    /// Hours by level that the authority pays, the saving apart, up to the hours and posts of the plan.
    List<YearGrid.Row> paid(IntConsumer open) {
        List<YearGrid.Row> rows = new ArrayList<>();
        for (int level = 0; level <= ServiceTask.HIGHEST_LEVEL; level++) {
            int at = level;
            hours(
                    texts.say("support.level", level) + " " + texts.say("support.level." + level),
                    year -> content.efforts()
                            .hours(year, line -> isPaid(line) && !line.isSaving() && level(line) == at),
                    rows);
        }
        hours(
                texts.say("support.effort.saved"),
                year -> content.efforts().hours(year, line -> isPaid(line) && line.isSaving()),
                rows);
        hours(texts.say("support.effort.rounding"), year -> total(year) - parts(year), rows);
        rows.add(row(texts.say("support.effort.hours"), this::total).looking(YearGrid.Look.TOTAL));
        rows.add(posts(texts.say("support.posts"), this::posts).opening(open));
        return rows;
    }

    private void hours(String head, IntToLongFunction value, List<YearGrid.Row> rows) {
        if (IntStream.range(0, content.years().size()).anyMatch(year -> value.applyAsLong(year) != 0)) {
            rows.add(row(head, value));
        }
    }

    /// Hours that schools and Land spend, which cost the authority nothing.
    List<YearGrid.Row> unpaid() {
        List<YearGrid.Row> rows = new ArrayList<>();
        for (int level = 0; level <= ServiceTask.HIGHEST_LEVEL; level++) {
            int at = level;
            hours(
                    texts.say("support.level", level) + " " + texts.say("support.level." + level),
                    year -> content.efforts().hours(year, line -> !isPaid(line) && level(line) == at),
                    rows);
        }
        return rows;
    }

    /// Posts of the plan beside those of published rules.
    List<YearGrid.Row> rules(IntConsumer open) {
        List<YearGrid.Row> rows = new ArrayList<>();
        rows.add(posts(texts.say("support.effort.plan"), this::posts).opening(open));
        content.rules()
                .forEach(rule -> rows.add(
                        posts(rule.name(), year -> rule.posts().get(year).decimal())));
        return rows;
    }

    /// What each device costs.
    List<YearGrid.Row> devices() {
        return List.of(
                row(
                        texts.say("support.effort.devices"),
                        year -> content.costs().years().get(year).devices()),
                YearGrid.Row.of(
                        texts.say("support.effort.per_device"),
                        content.costs().years().stream()
                                .map(year -> year.perDevice()
                                        .map(cents ->
                                                texts.formats().amount(org.medienplan.quantity.Money.ofCents(cents)))
                                        .orElse("–"))
                                .toList(),
                        ""));
    }

    private boolean isPaid(Efforts.Line line) {
        return content.figures()
                .services()
                .terms(line.owner())
                .filter(terms -> terms.hourItem() != null)
                .isPresent();
    }

    private static int level(Efforts.Line line) {
        return line.line().task().level();
    }

    private long total(int year) {
        return content.figures().value(Metric.SUPPORT_HOURS, content.years().get(year), null, null);
    }

    private long parts(int year) {
        long sum = content.efforts().hours(year, line -> isPaid(line) && line.isSaving());
        for (int level = 0; level <= ServiceTask.HIGHEST_LEVEL; level++) {
            int at = level;
            sum += content.efforts().hours(year, line -> isPaid(line) && !line.isSaving() && level(line) == at);
        }
        return sum;
    }

    private Decimal posts(int year) {
        return new Decimal(content.figures()
                .figure(FigureId.of(Metric.POSTS, content.years().get(year)))
                .orElseThrow()
                .value());
    }

    private YearGrid.Row row(String head, IntToLongFunction value) {
        return YearGrid.Row.of(
                head,
                IntStream.range(0, content.years().size())
                        .mapToObj(year -> texts.formats().count(value.applyAsLong(year)))
                        .toList(),
                "");
    }

    private YearGrid.Row posts(String head, java.util.function.IntFunction<Decimal> value) {
        return YearGrid.Row.of(
                head,
                IntStream.range(0, content.years().size())
                        .mapToObj(year -> texts.show(new Value.Rounded(value.apply(year), 1)))
                        .toList(),
                "");
    }
}
