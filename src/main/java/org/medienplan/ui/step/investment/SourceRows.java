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
import org.medienplan.text.Texts;
import org.medienplan.ui.component.years.YearModel;
import org.medienplan.ui.step.investment.SourceYears.Source;

/// Writes who pays each year as a chart and the table under it.
record SourceRows(SourceYears money, Texts texts) {

    static final String OWN = "own";
    static final String TOTAL = "total";
    static final String BEFORE = "before";

    // Own money is navy; a chart never shows more than six colours, so that all further programmes share the last.
    private static final List<SeriesColour> COLOURS =
            List.of(SeriesColour.PETROL, SeriesColour.OCHRE, SeriesColour.BRICK, SeriesColour.GREEN, SeriesColour.REST);

    /// The table: sources, the total, and what is own money before allocations.
    YearModel model() {
        List<String> columns = new ArrayList<>();
        IntStream.rangeClosed(money.firstYear(), money.lastYear())
                .mapToObj(year -> texts.formats().plain(year))
                .forEach(columns::add);
        columns.addAll(sumHeads());
        List<YearModel.Row> rows = IntStream.range(0, money.sources().size())
                .mapToObj(i -> row(
                        key(money.sources().get(i)),
                        name(money.sources().get(i)),
                        Optional.of(colour(i)),
                        YearModel.Kind.PLAIN,
                        money.sources().get(i).values()))
                .toList();
        List<YearModel.Row> totals = List.of(
                row(TOTAL, texts.say("investment.cost"), Optional.empty(), YearModel.Kind.SUM, money.totals()),
                row(BEFORE, texts.say("funding.own_before"), Optional.empty(), YearModel.Kind.NOTE, money.before()));
        return new YearModel(columns, money.years(), rows, totals);
    }

    /// Heads of the sums: the years of the plan, and those after it.
    List<String> sumHeads() {
        int last = money.firstYear() + money.horizon() - 1;
        String horizon = texts.formats().years(money.firstYear(), last);
        return money.hasTail() ? List.of(horizon, texts.formats().years(last + 1, money.lastYear())) : List.of(horizon);
    }

    BarChart chart() {
        List<Category> categories = IntStream.range(0, money.years())
                .mapToObj(i -> new Category(
                        Integer.toString(i),
                        texts.formats().plain(money.firstYear() + (long) i),
                        number(money.totals()[i])))
                .toList();
        List<Series> series = IntStream.range(0, money.sources().size())
                .mapToObj(this::series)
                .toList();
        Optional<Tail> tail = Optional.of(
                        new Tail(money.horizon(), texts.say("investment.plan_years"), texts.say("funding.tail_years")))
                .filter(one -> money.hasTail());
        return BarChart.stacked(categories, series, tail);
    }

    /// What the chart says, in one sentence.
    String sentence() {
        long[] own = money.sources().getLast().values();
        return texts.say(
                "funding.sentence",
                texts.formats().years(money.firstYear(), money.firstYear() + money.horizon() - 1),
                money.horizonSum(money.totals()),
                money.horizonSum(own),
                money.tailSum(own));
    }

    private Series series(int place) {
        Source source = money.sources().get(place);
        Map<String, BigDecimal> values = new HashMap<>();
        for (int i = 0; i < money.years(); i++) {
            values.put(Integer.toString(i), BigDecimal.valueOf(source.values()[i]));
        }
        return new Series(key(source), name(source), colour(place), values);
    }

    private SeriesColour colour(int place) {
        boolean own = money.sources().get(place).programme().isEmpty();
        return own ? SeriesColour.NAVY : COLOURS.get(Math.min(place, COLOURS.size() - 1));
    }

    private static String key(Source source) {
        return source.programme().map(found -> found.id().toString()).orElse(OWN);
    }

    private String name(Source source) {
        return source.programme().map(found -> found.name()).orElseGet(() -> texts.say("funding.own_after"));
    }

    private YearModel.Row row(
            String key, String head, Optional<SeriesColour> colour, YearModel.Kind kind, long[] values) {
        List<String> all = new ArrayList<>();
        Arrays.stream(values).mapToObj(this::number).forEach(all::add);
        all.add(number(money.horizonSum(values)));
        if (money.hasTail()) {
            all.add(number(money.tailSum(values)));
        }
        return new YearModel.Row(key, head, colour, kind, all, List.of());
    }

    private String number(long thousands) {
        return thousands == 0 ? texts.say("investment.none") : texts.formats().count(thousands);
    }
}
