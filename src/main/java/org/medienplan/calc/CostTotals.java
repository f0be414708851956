package org.medienplan.calc;

import org.medienplan.calc.base.ItemList;
import org.medienplan.quantity.Cents;
import org.medienplan.ref.Metric;

/// Capital and current expenditure of one holder by bundle and year, in cents.
final class CostTotals {

    private final ItemList items;
    private final long[][] capital;
    private final long[][] expense;
    private final boolean[][] missing;

    CostTotals(ItemList items, int years) {
        this.items = items;
        this.capital = new long[items.bundles().size()][years];
        this.expense = new long[items.bundles().size()][years];
        this.missing = new boolean[items.bundles().size()][years];
    }

    /// Adds cents of an item in a year, or notes that they are not known.
    void add(int item, int year, long capitalCents, long expenseCents) {
        int bundle = items.bundlePlace(item);
        capital[bundle][year] += Math.max(0, capitalCents);
        expense[bundle][year] += Math.max(0, expenseCents);
        if (!Cents.known(capitalCents) || !Cents.known(expenseCents)) {
            missing(item, year);
        }
    }

    /// Notes that the costs of an item in a year are not known.
    void missing(int item, int year) {
        missing[items.bundlePlace(item)][year] = true;
    }

    /// Whether a metric is added up here.
    static boolean isOf(Metric metric) {
        return metric == Metric.CAPITAL || metric == Metric.EXPENSE || metric == Metric.COST;
    }

    long value(Metric metric, int bundle, int year) {
        return switch (metric) {
            case CAPITAL -> capital[bundle][year];
            case EXPENSE -> expense[bundle][year];
            default -> capital[bundle][year] + expense[bundle][year];
        };
    }

    boolean isMissing(int bundle, int year) {
        return missing[bundle][year];
    }
}
