package org.medienplan.ui.step.infrastructure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.Category;
import org.medienplan.chart.Series;
import org.medienplan.chart.SeriesColour;
import org.medienplan.message.Value;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// Demand, recorded stock and what the plan adds, over the years of the plan.
///
/// @param scope schools and one bundle
/// @param texts the language
record StockChart(CellScope scope, Texts texts) {

    static final SeriesColour STOCK = SeriesColour.NAVY;
    static final SeriesColour ADDED = SeriesColour.PETROL;

    BarChart chart() {
        List<Category> years = years().mapToObj(
                        year -> new Category(key(year), texts.formats().plain(year), ""))
                .toList();
        Series stock = series("stock", STOCK, this::stock);
        Series added = series("added", ADDED, this::added);
        return BarChart.stock(years, List.of(stock, added), series("demand", STOCK, this::demand));
    }

    private long added(int year, RecordId bundle) {
        return Math.max(0, planned(year, bundle) - stock(year, bundle));
    }

    /// What the chart says, in one sentence.
    String sentence() {
        int first = scope.figures().frame().firstYear();
        int last = scope.lastYear();
        RecordId bundle = scope.bundle().orElseThrow().id();
        return texts.say(
                "infrastructure.cell.chart.sentence",
                new Value.Plain(first),
                demand(first, bundle),
                stock(first, bundle),
                new Value.Plain(last),
                demand(last, bundle),
                planned(last, bundle));
    }

    private IntStream years() {
        return scope.figures().frame().years().limit(scope.figures().frame().horizon());
    }

    private Series series(String key, SeriesColour colour, ToLongBiFunction<Integer, RecordId> units) {
        RecordId bundle = scope.bundle().orElseThrow().id();
        Map<String, BigDecimal> values = years().boxed()
                .collect(
                        Collectors.toMap(StockChart::key, year -> BigDecimal.valueOf(units.applyAsLong(year, bundle))));
        return new Series(key, key, colour, values);
    }

    private long demand(int year, RecordId bundle) {
        return sum(Metric.DEMAND, year, bundle);
    }

    private long stock(int year, RecordId bundle) {
        return sum(Metric.STOCK, year, bundle);
    }

    private long planned(int year, RecordId bundle) {
        return sum(Metric.PLANNED_STOCK, year, bundle);
    }

    private long sum(Metric metric, int year, RecordId bundle) {
        return scope.schools().stream()
                .mapToLong(school -> scope.figures().value(metric, year, school, bundle))
                .sum();
    }

    private static String key(int year) {
        return Integer.toString(year);
    }
}
