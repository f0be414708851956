package org.medienplan.ui.step.investment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.Category;
import org.medienplan.chart.Series;
import org.medienplan.chart.SeriesColour;
import org.medienplan.chart.Tail;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.step.investment.MoneyYears.BundleYears;

/// Writes money by year as a chart and the table under it.
///
/// @param money what is written
/// @param texts the language
record YearRows(MoneyYears money, Texts texts) {

    static final String TOTAL = "total";
    static final String OTHERS = "others";

    /// The table: bundles that unfold to items, the total, its parts, and what others bear.
    YearModel model() {
        List<String> columns = new ArrayList<>();
        years().mapToObj(year -> texts.formats().plain(year)).forEach(columns::add);
        columns.addAll(sumHeads());
        List<YearModel.Row> totals = new ArrayList<>();
        totals.add(row(TOTAL, texts.metric(money.metric()), YearModel.Kind.SUM, money.totals()));
        money.split()
                .forEach(part -> totals.add(row(
                        part.metric().key(),
                        texts.say("investment.of_which." + part.metric().key()),
                        YearModel.Kind.NOTE,
                        part.values())));
        if (Arrays.stream(money.others()).anyMatch(value -> value != 0)) {
            totals.add(row(OTHERS, texts.say("investment.others"), YearModel.Kind.NOTE, money.others()));
        }
        return new YearModel(
                columns,
                money.years(),
                money.bundles().stream().map(this::bundle).toList(),
                totals);
    }

    /// Heads of the sums: the years of the plan, and those after it.
    List<String> sumHeads() {
        int last = money.firstYear() + money.horizon() - 1;
        String horizon = texts.formats().years(money.firstYear(), last);
        return money.hasTail() ? List.of(horizon, texts.formats().years(last + 1, money.lastYear())) : List.of(horizon);
    }

    /// The chart: groups of bundles stacked, the sum of each year above it.
    BarChart chart() {
        List<Category> categories = IntStream.range(0, money.years())
                .mapToObj(i -> new Category(
                        key(i), texts.formats().plain(money.firstYear() + (long) i), number(money.totals()[i])))
                .toList();
        List<Series> series = Arrays.stream(BundleGroup.values())
                .map(this::series)
                .filter(one -> one.values().values().stream().anyMatch(value -> value.signum() != 0))
                .toList();
        return BarChart.stacked(categories, series, tail());
    }

    private Optional<Tail> tail() {
        Tail tail = new Tail(money.horizon(), texts.say("investment.plan_years"), texts.say("investment.tail_years"));
        return Optional.of(tail).filter(one -> money.hasTail());
    }

    /// What the chart says, in one sentence.
    String sentence() {
        int highest = IntStream.range(0, money.years())
                .reduce(0, (best, i) -> money.totals()[i] > money.totals()[best] ? i : best);
        return texts.say(
                "investment.sentence",
                texts.metric(money.metric()),
                money.totals()[0],
                new Value.Plain(money.firstYear()),
                money.totals()[money.years() - 1],
                new Value.Plain(money.lastYear()),
                new Value.Plain(money.firstYear() + (long) highest),
                money.totals()[highest]);
    }

    private YearModel.Row bundle(BundleYears bundle) {
        return new YearModel.Row(
                bundle.id().toString(),
                bundle.name(),
                Optional.of(SeriesColour.of(bundle.group())),
                YearModel.Kind.PLAIN,
                texts(bundle.values()),
                bundle.items().stream()
                        .map(item -> row(item.id().toString(), item.name(), YearModel.Kind.PLAIN, item.values()))
                        .toList());
    }

    private YearModel.Row row(String key, String head, YearModel.Kind kind, long[] values) {
        return new YearModel.Row(key, head, Optional.<SeriesColour>empty(), kind, texts(values), List.of());
    }

    private List<String> texts(long[] values) {
        List<String> all = new ArrayList<>();
        Arrays.stream(values).mapToObj(this::number).forEach(all::add);
        all.add(number(money.horizonSum(values)));
        if (money.hasTail()) {
            all.add(number(money.tailSum(values)));
        }
        return all;
    }

    private String number(long thousands) {
        return thousands == 0 ? texts.say("investment.none") : texts.formats().count(thousands);
    }

    private Series series(BundleGroup group) {
        Map<String, BigDecimal> values = new HashMap<>();
        long[] sums = money.group(group);
        for (int i = 0; i < sums.length; i++) {
            values.put(key(i), BigDecimal.valueOf(sums[i]));
        }
        return new Series(group.name(), texts.choice(group), SeriesColour.of(group), values);
    }

    private IntStream years() {
        return IntStream.rangeClosed(money.firstYear(), money.lastYear());
    }

    private static String key(int index) {
        return Integer.toString(index);
    }
}
