package org.medienplan.calc;

import java.util.List;
import org.medienplan.calc.cost.ItemPrices;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.GradeRange;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// Adds up the cells of a figure.
///
/// @param figures the figures
/// @param id what is asked
/// @param selection its cells
record Sum(Figures figures, FigureId id, Selection selection) {

    Figure figure() {
        if (id.metric() == Metric.PRICE) {
            return price(figures.prices().of(selection.items().getFirst()));
        }
        Driver driver = id.metric().driver();
        if (driver != null) {
            return ofDriver(driver);
        }
        if (id.metric().isOfFunding()) {
            return new FundingSum(figures, id, selection).figure();
        }
        if (id.metric() == Metric.POSTS) {
            return ofPosts();
        }
        return selection.isByBundle() && CostTotals.isOf(id.metric()) ? ofBundles() : ofItems();
    }

    private Figure price(ItemPrices prices) {
        long cents = prices.price(selection.years().getFirst(), Trace.NONE);
        return new Figure(id, Math.max(0, cents), Cents.known(cents) ? 0 : 1);
    }

    private Figure ofDriver(Driver driver) {
        long sum = 0;
        int missing = 0;
        for (HolderFigures holder : selection.holders()) {
            int value = ofDriver(driver, holder, selection.years().getFirst());
            sum += Math.max(value, 0);
            missing += Counts.known(value) ? 0 : 1;
        }
        return new Figure(id, sum, missing);
    }

    private int ofDriver(Driver driver, HolderFigures holder, int year) {
        GradeRange grades = id.grades();
        return grades == null ? holder.driver(driver, year) : holder.pupils(grades, year, Trace.NONE);
    }

    /// All hours of an item are added up before they become posts, so that a total is no sum of rounded parts.
    private Figure ofPosts() {
        int year = selection.years().getFirst();
        long posts = 0;
        for (int item : selection.items()) {
            int hoursOfPost =
                    figures.services().postHours(figures.items().item(item).id());
            long hours = selection.holders().stream()
                    .mapToLong(holder -> holder.value(Metric.SUPPORT_HOURS, item, year))
                    .sum();
            posts += hoursOfPost == 0 ? 0 : Rounding.HALF_UP.divide(hours * Decimal.ONE.millionths(), hoursOfPost);
        }
        int missing = Math.toIntExact(
                selection.holders().stream().filter(this::isMissing).count());
        return new Figure(id, posts, missing);
    }

    private Figure ofBundles() {
        long sum = 0;
        int missing = 0;
        for (HolderFigures holder : selection.holders()) {
            boolean isMissing = false;
            for (int bundle : selection.bundles()) {
                for (int year : selection.years()) {
                    sum = Math.addExact(sum, holder.costs().value(id.metric(), bundle, year));
                    isMissing |= holder.costs().isMissing(bundle, year);
                }
            }
            missing += isMissing ? 1 : 0;
        }
        return new Figure(id, sum, missing);
    }

    private Figure ofItems() {
        long sum = 0;
        int missing = 0;
        for (HolderFigures holder : selection.holders()) {
            sum = Math.addExact(sum, ofItems(holder));
            missing += isMissing(holder) ? 1 : 0;
        }
        return new Figure(id, sum, missing);
    }

    private long ofItems(HolderFigures holder) {
        long sum = 0;
        for (int item : selection.items()) {
            for (int year : selection.years()) {
                sum = Math.addExact(sum, holder.value(id.metric(), item, year));
            }
        }
        return sum;
    }

    private boolean isMissing(HolderFigures holder) {
        List<Integer> years = selection.years();
        for (int item : selection.items()) {
            for (int year : years) {
                if (holder.isMissing(id.metric(), item, year)) {
                    return true;
                }
            }
        }
        return false;
    }
}
