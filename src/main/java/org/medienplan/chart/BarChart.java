package org.medienplan.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A bar chart as data.
///
/// @param series from the bottom of a stack upwards, or from left to right in a group
/// @param marks a row of levels drawn as short lines across the bars (the demand over the stock)
/// @param tail the years after the plan, where the chart reaches that far
public record BarChart(
        Arrangement arrangement,
        List<Category> categories,
        List<Series> series,
        Optional<Series> marks,
        Optional<Tail> tail) {

    /// How the series of one category stand to each other.
    public enum Arrangement {
        /// On top of each other: parts of a whole.
        STACKED,
        /// Side by side: values to compare.
        GROUPED
    }

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a chart needs at least one category");
        }
        if (tail.isPresent() && tail.get().from() >= categories.size()) {
            throw new IllegalArgumentException("the tail starts at "
                    + tail.get().from() + " but there are only " + categories.size() + " categories");
        }
    }

    /// Bars in a stack without marks.
    public static BarChart stacked(List<Category> categories, List<Series> series, Optional<Tail> tail) {
        return new BarChart(Arrangement.STACKED, categories, series, Optional.empty(), tail);
    }

    /// Bars side by side without marks.
    public static BarChart grouped(List<Category> categories, List<Series> series, Optional<Tail> tail) {
        return new BarChart(Arrangement.GROUPED, categories, series, Optional.empty(), tail);
    }

    /// What is there and what is coming as a stack, with what is needed as a mark.
    public static BarChart stock(List<Category> categories, List<Series> series, Series demand) {
        return new BarChart(Arrangement.STACKED, categories, series, Optional.of(demand), Optional.empty());
    }

    /// The height of the highest bar or mark over a category; zero where nothing is known.
    BigDecimal top(Category category) {
        BigDecimal bars = series.stream()
                .map(s -> s.values().getOrDefault(category.key(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, arrangement == Arrangement.STACKED ? BigDecimal::add : BigDecimal::max);
        BigDecimal mark = marks.map(m -> m.values().getOrDefault(category.key(), BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
        return bars.max(mark);
    }

    /// The height of the highest bar or mark of all.
    public BigDecimal top() {
        return categories.stream().map(this::top).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /// Whether any bar has a number over it.
    boolean hasTotals() {
        return categories.stream().anyMatch(c -> !c.total().isEmpty());
    }

    /// Whether a heading stands over the bars.
    boolean hasHeadings() {
        return tail.isPresent() && !(tail.get().heading() + tail.get().headingBefore()).isEmpty();
    }
}
