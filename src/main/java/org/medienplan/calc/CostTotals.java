package org.medienplan.calc;

import org.medienplan.calc.base.ItemList;
import org.medienplan.quantity.Cents;
import org.medienplan.ref.Metric;

/// Capital and current expenditure of one holder by bundle and year, and of all bundles together, in cents.
final class CostTotals {

    private final ItemList items;
    private final int years;
    private final long[] capital;
    private final long[] expense;
    private final boolean[] missing;

    CostTotals(ItemList items, int years) {
        this.items = items;
        this.years = years;
        int size = (all(items) + 1) * years;
        this.capital = new long[size];
        this.expense = new long[size];
        this.missing = new boolean[size];
    }

    /// The place of all bundles together, behind the places of each.
    static int all(ItemList items) {
        return items.bundles().size();
    }

    /// Adds cents of an item in a year, or notes that they are not known.
    void add(int item, int year, long capitalCents, long expenseCents) {
        if (!Cents.known(capitalCents) || !Cents.known(expenseCents)) {
            missing(item, year);
        }
        long boughtCents = Math.max(0, capitalCents);
        long paidCents = Math.max(0, expenseCents);
        int at = at(items.bundlePlace(item), year);
        capital[at] += boughtCents;
        expense[at] += paidCents;
        int total = at(all(items), year);
        capital[total] += boughtCents;
        expense[total] += paidCents;
    }

    /// Notes that the costs of an item in a year are not known.
    void missing(int item, int year) {
        missing[at(items.bundlePlace(item), year)] = true;
        missing[at(all(items), year)] = true;
    }

    /// Whether a metric is added up here.
    static boolean isOf(Metric metric) {
        return metric == Metric.CAPITAL || metric == Metric.EXPENSE || metric == Metric.COST;
    }

    long value(Metric metric, int bundle, int year) {
        int at = at(bundle, year);
        return switch (metric) {
            case CAPITAL -> capital[at];
            case EXPENSE -> expense[at];
            default -> capital[at] + expense[at];
        };
    }

    private int at(int bundle, int year) {
        return bundle * years + year;
    }

    boolean isMissing(int bundle, int year) {
        return missing[at(bundle, year)];
    }
}
