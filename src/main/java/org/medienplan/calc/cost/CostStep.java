package org.medienplan.calc.cost;

import java.util.OptionalLong;
import org.medienplan.calc.base.ItemList;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Accounting;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// The money of one item at one holder in one year, in cents. Lines that are quantity times price are exact; shares are
/// rounded half up once per line; totals add rounded lines. A quantity that is not known costs nothing here and is
/// counted
/// as missing by the sums.
///
/// @param item the place of the item
/// @param items the items
/// @param prices their prices
/// @param rows the quantities
/// @param followsPupils whether a yearly service runs with the pupils of school years
/// @param firstYear the calendar year at place 0
/// @param figure the holder and item, to name figures in explanations
public record CostStep(
        int item, ItemList items, Prices prices, CostRows rows, boolean followsPupils, int firstYear, FigureId figure) {

    /// Months that follow the school year which ends in the summer, and the one which begins.
    public static final int MONTHS_BEFORE_SUMMER = 7;

    public static final int MONTHS_AFTER_SUMMER = 5;
    public static final int MONTHS = 12;

    /// The amount of a metric that is counted in money, [Metric#ANNUAL_VALUE] and [Metric#PRICE] included.
    public long cents(Metric metric, int year, Trace trace) {
        return switch (metric) {
            case PRICE -> prices.price(item, year, trace);
            case PURCHASE_COST ->
                bought(Metric.PURCHASE, rows.own().get(year), year, trace) * prices.price(item, year, trace);
            case INSTALLATION_COST ->
                bought(Metric.PURCHASE, rows.own().get(year), year, trace) * prices.installation(item, year, trace);
            case PLANNING_COST -> share(bundle().planningShare(), "planning_share", year, trace);
            case CONTINGENCY_COST -> share(bundle().contingencyShare(), "contingency_share", year, trace);
            case ACQUISITION_COST -> acquisition(year, trace);
            case REPLACEMENT_COST -> replacement(year, trace);
            case OPERATING_COST ->
                bought(Metric.PLANNED_STOCK, rows.planned().get(year), year, trace)
                        * prices.operation(item, year, trace);
            case SERVICE_COST -> services(year, trace);
            case CAPITAL -> capital(year, trace);
            case EXPENSE -> expense(year, trace);
            case COST -> sum(year, trace, Metric.CAPITAL, Metric.EXPENSE);
            case OTHERS_COST ->
                bought(Metric.OTHERS_PURCHASE, rows.others().get(year), year, trace)
                        * (prices.price(item, year, trace) + prices.installation(item, year, trace));
            case ANNUAL_VALUE -> annualValue(year, trace);
            default -> throw new IllegalArgumentException(metric + " is not money");
        };
    }

    /// The units that a part of the money is for: bought, in operation, or running since the summer.
    public long units(Metric part, int year) {
        return switch (part) {
            case OPERATING_COST -> rows.planned().known(year);
            case SERVICE_COST -> paid(year, Trace.NONE);
            default -> rows.own().known(year);
        };
    }

    /// The units of a yearly service that ran until the summer, where the year is weighted by school years.
    public OptionalLong unitsBeforeSummer(int year) {
        return isWeighted(year) ? OptionalLong.of(paid(year - 1, Trace.NONE)) : OptionalLong.empty();
    }

    private boolean isWeighted(int year) {
        return followsPupils && year > 0;
    }

    private long bought(Metric metric, int units, int year, Trace trace) {
        if (trace.on()) {
            trace.input(
                    Message.of("metric." + metric.key()),
                    new Value.Count(units),
                    figure.as(metric).forYear(year + firstYear));
        }
        return Math.max(units, 0);
    }

    private long share(Share share, String field, int year, Trace trace) {
        return part(sum(year, trace, Metric.PURCHASE_COST, Metric.INSTALLATION_COST), share, field, trace);
    }

    private long part(long base, Share share, String field, Trace trace) {
        if (trace.on()) {
            trace.input(
                    Message.of("field.bundle." + field), new Value.Percent(share), new FieldRef(bundle().id(), field));
        }
        return base == 0 || share.isZero() ? 0 : share.of(Money.ofCents(base)).cents();
    }

    /// Seven months with the pupils of the school year that ends, five with those of the one that begins.
    private long services(int year, Trace trace) {
        if (record().recurrence() != Recurrence.YEARLY) {
            return 0;
        }
        long running = paid(year, trace);
        long price = prices.price(item, year, trace);
        if (!isWeighted(year)) {
            return running * price;
        }
        if (trace.on()) {
            trace.rule(Message.of("trace.cost.school_years"), null);
        }
        long months = MONTHS_BEFORE_SUMMER * paid(year - 1, trace) + MONTHS_AFTER_SUMMER * running;
        return Rounding.HALF_UP.divide(Math.multiplyExact(months, price), MONTHS);
    }

    private long paid(int year, Trace trace) {
        long running = bought(Metric.PLANNED_STOCK, rows.planned().get(year), year, trace);
        int others = rows.paidByOthers().get(year);
        if (trace.on() && others > 0) {
            trace.input(Message.of("trace.cost.paid_by_others"), new Value.Count(others), null);
        }
        return Math.max(0, running - others);
    }

    private long capital(int year, Trace trace) {
        return record().accounting() == Accounting.CAPITAL ? acquisition(year, trace) : none(trace);
    }

    private long expense(int year, Trace trace) {
        long current = sum(year, trace, Metric.OPERATING_COST, Metric.SERVICE_COST);
        return record().accounting() == Accounting.EXPENSE ? current + acquisition(year, trace) : current;
    }

    private long acquisition(int year, Trace trace) {
        return sum(
                year,
                trace,
                Metric.PURCHASE_COST,
                Metric.INSTALLATION_COST,
                Metric.PLANNING_COST,
                Metric.CONTINGENCY_COST);
    }

    /// The same lines as an acquisition, for the replacing units alone.
    private long replacement(int year, Trace trace) {
        long units = bought(Metric.REPLACEMENT, rows.replacement().get(year), year, trace);
        long base = units * (prices.price(item, year, trace) + prices.installation(item, year, trace));
        return base
                + part(base, bundle().planningShare(), "planning_share", trace)
                + part(base, bundle().contingencyShare(), "contingency_share", trace);
    }

    private long none(Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of("trace.cost.current"), new FieldRef(record().id(), "accounting"));
        }
        return 0;
    }

    private long annualValue(int year, Trace trace) {
        if (record().recurrence() == Recurrence.YEARLY) {
            return sum(year, trace, Metric.SERVICE_COST);
        }
        long units = bought(Metric.PLANNED_STOCK, rows.planned().get(year), year, trace);
        long price = prices.price(item, year, trace);
        if (trace.on()) {
            trace.input(
                    Message.of("field.item.planning_life"),
                    new Value.Plain(record().planningLife()),
                    new FieldRef(record().id(), "planning_life"));
        }
        return Rounding.HALF_UP.divide(Math.multiplyExact(units, price), record().planningLife());
    }

    /// Adds lines, each rounded by itself. The parts are computed here and explained only by name.
    private long sum(int year, Trace trace, Metric... parts) {
        long sum = 0;
        for (Metric part : parts) {
            long cents = cents(part, year, Trace.NONE);
            sum = Math.addExact(sum, cents);
            if (trace.on()) {
                trace.input(
                        Message.of("metric." + part.key()),
                        new Value.Amount(Money.ofCents(cents)),
                        figure.as(part).forYear(year + firstYear));
            }
        }
        return sum;
    }

    private Item record() {
        return items.item(item);
    }

    private Bundle bundle() {
        return items.bundleOf(item);
    }
}
