package org.medienplan.ui.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.Category;
import org.medienplan.chart.HitArea;
import org.medienplan.chart.Series;
import org.medienplan.chart.Tail;
import org.medienplan.message.Value;
import org.medienplan.text.Texts;

/// Cost tables as charts.
///
/// @param years the years in words
record Charts(Years years) {

    private static final int CENTURY = 100;

    /// Stacked bars with their totals.
    BarChart stacked(CostTable table) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < table.totals().size(); i++) {
            String year = texts().formats().plain(years.all().get(i));
            categories.add(new Category(year, year, texts().formats().count(table.totals().get(i))));
        }
        return BarChart.stacked(categories, series(table), tail("overview.chart.after"));
    }

    /// Bars side by side, years by their last two digits.
    BarChart grouped(CostTable table) {
        List<Category> categories = new ArrayList<>();
        for (int year : years.all()) {
            String key = texts().formats().plain(year);
            int digits = year % CENTURY;
            categories.add(new Category(key, (digits < 10 ? "0" : "") + digits, ""));
        }
        return BarChart.grouped(categories, series(table), tail("overview.chart.after.short"));
    }

    private Optional<Tail> tail(String heading) {
        return years.hasAfter()
                ? Optional.of(new Tail(
                        years.horizon().size(), texts().say("overview.chart.plan"), texts().say(heading)))
                : Optional.<Tail>empty();
    }

    private List<Series> series(CostTable table) {
        return table.rows().stream()
                .map(row -> new Series(CostTables.key(row.subject()), row.name(), row.colour(), values(row)))
                .toList();
    }

    private Map<String, BigDecimal> values(CostTable.Row row) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int i = 0; i < row.years().size(); i++) {
            values.put(
                    texts().formats().plain(years.all().get(i)),
                    BigDecimal.valueOf(row.years().get(i)));
        }
        return values;
    }

    /// The number behind a bar.
    Optional<Subject> subject(CostTable table, HitArea hit) {
        return table.rows().stream()
                .filter(row -> CostTables.key(row.subject()).equals(hit.seriesKey()))
                .findFirst()
                .map(row -> new Subject.Cost(
                        row.subject(), new Subject.Span.Year(Integer.parseInt(hit.categoryKey()))));
    }

    /// What the chart says, for screen readers.
    String sentence(CostTable table) {
        int last = table.totals().size() - 1;
        return texts().say(
                        "overview.chart.sentence",
                        year(0),
                        table.totals().getFirst(),
                        year(table.highest()),
                        table.totals().get(table.highest()),
                        year(last),
                        table.totals().get(last));
    }

    private Value.Plain year(int place) {
        return new Value.Plain(years.all().get(place));
    }

    private Texts texts() {
        return years.texts();
    }
}
