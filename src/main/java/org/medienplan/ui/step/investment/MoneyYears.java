package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.workspace.Snapshot;

/// A kind of money by year, bundle and item, in thousands of euros.
///
/// @param metric what money
/// @param firstYear the first year
/// @param horizon number of years in the plan; the others lie after it
/// @param bundles those in which there is any
/// @param totals all bundles by year
/// @param split parts of the totals by another metric, such as capital and current expenditure
/// @param others what others bear, for information, in no total
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
record MoneyYears(
        Metric metric,
        int firstYear,
        int horizon,
        List<BundleYears> bundles,
        long[] totals,
        List<Part> split,
        long[] others) {

    /// Money of a bundle.
    ///
    /// @param values by year
    @SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
    record BundleYears(RecordId id, String name, BundleGroup group, long[] values, List<ItemYears> items) {}

    /// Money of an item.
    @SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
    record ItemYears(RecordId id, String name, long[] values) {}

    /// A part of the totals.
    @SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
    record Part(Metric metric, long[] values) {}

    /// Reads a kind of money off the figures of a plan.
    ///
    /// @param parts metrics that add up to it; none to leave them out
    static MoneyYears of(Snapshot snapshot, Metric metric, List<Metric> parts) {
        Figures figures = snapshot.figures();
        int horizon = figures.frame().horizon();
        List<org.medienplan.plan.catalogue.Bundle> bundles = figures.items().bundles();
        long[][] exact = bundles.stream()
                .map(bundle -> cents(figures, metric, bundle.id()))
                .toArray(long[][]::new);
        long[][] rounded = Thousands.rounded(exact, horizon);
        List<BundleYears> shown = new ArrayList<>();
        for (int i = 0; i < bundles.size(); i++) {
            if (Arrays.stream(exact[i]).anyMatch(cents -> cents != 0)) {
                var bundle = bundles.get(i);
                shown.add(new BundleYears(
                        bundle.id(),
                        bundle.name(),
                        bundle.group(),
                        rounded[i],
                        items(figures, metric, bundle.id(), rounded[i])));
            }
        }
        return new MoneyYears(
                metric,
                figures.frame().firstYear(),
                horizon,
                List.copyOf(shown),
                sum(rounded, figures.frame().length()),
                split(figures, parts),
                Thousands.rounded(new long[][] {cents(figures, Metric.OTHERS_COST, null)}, horizon)[0]);
    }

    private static List<ItemYears> items(Figures figures, Metric metric, RecordId bundle, long[] whole) {
        List<Item> items = figures.items().placesOf(bundle).stream()
                .map(figures.items()::item)
                .toList();
        long[][] exact =
                items.stream().map(item -> cents(figures, metric, item.id())).toArray(long[][]::new);
        long[][] rounded = Thousands.parts(whole, exact);
        return IntStream.range(0, items.size())
                .filter(i -> Arrays.stream(exact[i]).anyMatch(cents -> cents != 0))
                .mapToObj(i -> new ItemYears(items.get(i).id(), items.get(i).name(), rounded[i]))
                .toList();
    }

    private static List<Part> split(Figures figures, List<Metric> parts) {
        long[][] exact = parts.stream().map(part -> cents(figures, part, null)).toArray(long[][]::new);
        long[][] rounded = Thousands.rounded(exact, figures.frame().horizon());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Part(parts.get(i), rounded[i]))
                .toList();
    }

    private static long[] cents(Figures figures, Metric metric, @org.jspecify.annotations.Nullable RecordId item) {
        return figures.frame()
                .years()
                .mapToLong(year -> figures.value(metric, year, null, item))
                .toArray();
    }

    private static long[] sum(long[][] rows, int years) {
        long[] sum = new long[years];
        for (long[] row : rows) {
            for (int year = 0; year < years; year++) {
                sum[year] += row[year];
            }
        }
        return sum;
    }

    int years() {
        return totals.length;
    }

    int lastYear() {
        return firstYear + years() - 1;
    }

    /// Sum over the years of the plan.
    long horizonSum(long[] values) {
        return Arrays.stream(values, 0, horizon).sum();
    }

    /// Sum over the years after it.
    long tailSum(long[] values) {
        return Arrays.stream(values, horizon, values.length).sum();
    }

    boolean hasTail() {
        return years() > horizon;
    }

    /// The bundles of a group together, by year.
    long[] group(BundleGroup group) {
        long[][] rows = bundles.stream()
                .filter(bundle -> bundle.group() == group)
                .map(BundleYears::values)
                .toArray(long[][]::new);
        return sum(rows, years());
    }
}
