package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.medienplan.analysis.support.OwnOrProvider;
import org.medienplan.message.Value;
import org.medienplan.quantity.ControlledRounding;
import org.medienplan.text.Texts;

/// What looking after the technology costs by year, in thousands of euros, beside what it would cost the other way.
///
/// @param costs the cents
/// @param texts the language
record CostRows(OwnOrProvider costs, Texts texts) {

    private static final long UNIT = 100_000;

    /// The heads of the columns: the years and their sum.
    List<String> heads() {
        List<String> heads = new ArrayList<>();
        costs.years().forEach(year -> heads.add(texts.formats().plain(year.year())));
        heads.add(texts.say("support.cost.sum"));
        return heads;
    }

    /// @param open leads from the posts of a year to their derivation
    List<YearGrid.Row> rows(IntConsumer open) {
        ControlledRounding planned = ControlledRounding.of(
                new long[][] {
                    cents(OwnOrProvider.Year::staff), cents(OwnOrProvider.Year::bought),
                },
                UNIT);
        int years = costs.years().size();
        long[] staff = cells(planned, 0, years);
        long[] bought = cells(planned, 1, years);
        long[] plan = sum(staff, bought, 1);
        long[] other = Arrays.stream(cents(OwnOrProvider.Year::other))
                .map(cents -> Math.floorDiv(cents + UNIT / 2, UNIT))
                .toArray();
        long[] difference = sum(other, plan, -1);
        return List.of(
                posts(open),
                row("support.cost.staff", staff),
                row("support.cost.bought", bought),
                row(costs.byStaff() ? "support.cost.plan_staff" : "support.cost.plan_provider", plan)
                        .looking(YearGrid.Look.TOTAL),
                row(costs.byStaff() ? "support.cost.only_provider" : "support.cost.only_staff", other),
                changes("support.cost.difference", difference));
    }

    private YearGrid.Row posts(IntConsumer open) {
        return YearGrid.Row.of(
                        texts.say("support.posts"),
                        costs.years().stream()
                                .map(year -> texts.show(
                                        new Value.Rounded(year.posts().decimal(), 1)))
                                .toList(),
                        "")
                .opening(open);
    }

    private long[] cents(java.util.function.ToLongFunction<OwnOrProvider.Year> value) {
        return costs.years().stream().mapToLong(value).toArray();
    }

    private static long[] cells(ControlledRounding rounding, int row, int years) {
        return IntStream.range(0, years)
                .mapToLong(year -> rounding.cell(row, year))
                .toArray();
    }

    private static long[] sum(long[] one, long[] other, int sign) {
        return IntStream.range(0, one.length)
                .mapToLong(year -> one[year] + sign * other[year])
                .toArray();
    }

    private YearGrid.Row row(String key, long[] values) {
        return YearGrid.Row.of(
                texts.say(key),
                LongStream.of(values).mapToObj(texts.formats()::count).toList(),
                texts.formats().count(LongStream.of(values).sum()));
    }

    private YearGrid.Row changes(String key, long[] values) {
        return YearGrid.Row.of(
                        texts.say(key),
                        LongStream.of(values).mapToObj(texts.formats()::change).toList(),
                        texts.formats().change(LongStream.of(values).sum()))
                .looking(YearGrid.Look.CHANGE);
    }
}
