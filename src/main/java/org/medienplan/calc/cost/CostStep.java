package org.medienplan.calc.cost;

import java.util.OptionalLong;
import org.medienplan.calc.base.CellNames;
import org.medienplan.calc.purchase.PurchaseRows;
import org.medienplan.calc.purchase.PurchaseStep;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Accounting;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// The money of one item at one holder in one year, in cents. Lines that are quantity times price are exact; shares are
/// rounded half up once per line; totals add rounded lines. A quantity that is not known costs nothing here and is
/// counted as missing by the sums; an amount beyond all bounds is [Cents#UNKNOWN].
///
/// @param names what the figures are called
/// @param prices the prices of the item
/// @param purchases its quantities
/// @param followsPupils whether a yearly service runs with the pupils of school years
public record CostStep(CellNames names, ItemPrices prices, PurchaseStep purchases, boolean followsPupils) {

    /// Months that follow the school year which ends in the summer, and the one which begins.
    public static final int MONTHS_BEFORE_SUMMER = 7;

    public static final int MONTHS_AFTER_SUMMER = 5;
    public static final int MONTHS = 12;

    /// The amount of a metric that is counted in money, [Metric#ANNUAL_VALUE] included.
    public long cents(Metric metric, int year, Trace trace) {
        return switch (metric) {
            case PURCHASE_COST -> units(Metric.PURCHASE, year, trace, prices.price(year, trace));
            case INSTALLATION_COST -> units(Metric.PURCHASE, year, trace, prices.installation(year, trace));
            case PLANNING_COST -> share(prices.bundle().planningShare(), "planning_share", year, trace);
            case CONTINGENCY_COST -> share(prices.bundle().contingencyShare(), "contingency_share", year, trace);
            case ACQUISITION_COST -> acquisition(year, trace);
            case REPLACEMENT_COST -> ofReplacement(year, trace);
            case OPERATING_COST -> units(Metric.PLANNED_STOCK, year, trace, prices.operation(year, trace));
            case SERVICE_COST -> isService() ? services().cents(year, false, trace) : 0;
            case CAPITAL -> capital(year, trace);
            case EXPENSE -> expense(year, trace);
            case COST -> Cents.plus(line(Metric.CAPITAL, year, trace), line(Metric.EXPENSE, year, trace));
            case OTHERS_COST -> others(year, trace);
            case ANNUAL_VALUE -> annualValue(year, trace);
            default -> throw new IllegalArgumentException(metric + " is not money");
        };
    }

    /// Whether nothing is bought, in operation at a cost, or running in a year.
    public boolean isNothing(int year) {
        boolean runs = prices.hasOperation() || isService();
        boolean before = isService() && year > 0 && rows().planned().get(year - 1) != 0;
        return rows().own().get(year) == 0
                && !before
                && (!runs || rows().planned().get(year) == 0);
    }

    /// The units that a part of the money is for: bought, in operation, or running since the summer.
    public long units(Metric part, int year) {
        return switch (part) {
            case OPERATING_COST -> rows().planned().known(year);
            case SERVICE_COST -> services().units(year, false, Trace.NONE);
            default -> rows().own().known(year);
        };
    }

    /// The units of a yearly service that ran until the summer, where the year is weighted by school years.
    public OptionalLong unitsBeforeSummer(int year) {
        return services().isWeighted(year)
                ? OptionalLong.of(services().units(year - 1, false, Trace.NONE))
                : OptionalLong.empty();
    }

    private long units(Metric metric, int year, Trace trace, long price) {
        return Cents.times(counted(metric, year, trace), price);
    }

    private int counted(Metric metric, int year, Trace trace) {
        int units = switch (metric) {
            case PURCHASE -> rows().own().get(year);
            case REPLACEMENT -> purchases.replacement(year, Trace.NONE);
            case OTHERS_PURCHASE -> rows().others().get(year);
            default -> rows().planned().get(year);
        };
        if (trace.on()) {
            trace.input(Message.choice(metric), new Value.Count(units), names.of(metric, year));
        }
        return Math.max(units, 0);
    }

    private long share(Share share, String field, int year, Trace trace) {
        long base = Cents.plus(line(Metric.PURCHASE_COST, year, trace), line(Metric.INSTALLATION_COST, year, trace));
        explain(share, field, trace);
        return part(share, base);
    }

    private void explain(Share share, String field, Trace trace) {
        if (trace.on()) {
            trace.input(
                    Message.of("field.bundle." + field),
                    new Value.Percent(share),
                    new FieldRef(prices.bundle().id(), field));
        }
    }

    private static long part(Share share, long base) {
        boolean nothing = base == 0 || share.isZero() || !Cents.known(base);
        return nothing ? Math.min(base, 0) : share.of(Money.ofCents(base)).cents();
    }

    private long capital(int year, Trace trace) {
        if (item().accounting() == Accounting.CAPITAL) {
            return acquisition(year, trace);
        }
        if (trace.on()) {
            trace.rule(Message.of("trace.cost.current"), new FieldRef(item().id(), "accounting"));
        }
        return 0;
    }

    private long expense(int year, Trace trace) {
        long current = Cents.plus(line(Metric.OPERATING_COST, year, trace), line(Metric.SERVICE_COST, year, trace));
        return item().accounting() == Accounting.EXPENSE ? Cents.plus(current, acquisition(year, trace)) : current;
    }

    private long acquisition(int year, Trace trace) {
        int units = counted(Metric.PURCHASE, year, trace);
        if (trace.on() && units > 0) {
            line(Metric.PURCHASE_COST, year, trace);
            line(Metric.INSTALLATION_COST, year, trace);
            line(Metric.PLANNING_COST, year, trace);
            line(Metric.CONTINGENCY_COST, year, trace);
        }
        return ofUnits(units, year);
    }

    private long ofReplacement(int year, Trace trace) {
        int units = counted(Metric.REPLACEMENT, year, trace);
        prices.price(year, trace);
        prices.installation(year, trace);
        explain(prices.bundle().planningShare(), "planning_share", trace);
        explain(prices.bundle().contingencyShare(), "contingency_share", trace);
        return ofUnits(units, year);
    }

    /// Purchase, installation, planning and contingency of some units, each rounded by itself.
    private long ofUnits(int units, int year) {
        if (units == 0) {
            return 0;
        }
        long base = Cents.plus(
                Cents.times(units, prices.price(year, Trace.NONE)),
                Cents.times(units, prices.installation(year, Trace.NONE)));
        long planning = part(prices.bundle().planningShare(), base);
        long contingency = part(prices.bundle().contingencyShare(), base);
        return Cents.plus(base, Cents.plus(planning, contingency));
    }

    private long others(int year, Trace trace) {
        if (isService()) {
            return services().cents(year, true, trace);
        }
        long price = Cents.plus(prices.price(year, trace), prices.installation(year, trace));
        return units(Metric.OTHERS_PURCHASE, year, trace, price);
    }

    private long annualValue(int year, Trace trace) {
        if (isService()) {
            return line(Metric.SERVICE_COST, year, trace);
        }
        long value = units(Metric.PLANNED_STOCK, year, trace, prices.price(year, trace));
        if (trace.on()) {
            trace.input(
                    Message.of("field.item.planning_life"),
                    new Value.Plain(item().planningLife()),
                    new FieldRef(item().id(), "planning_life"));
        }
        return Cents.known(value) ? Rounding.HALF_UP.divide(value, item().planningLife()) : value;
    }

    /// A line, rounded by itself. It is computed here and explained only by name.
    private long line(Metric part, int year, Trace trace) {
        long cents = cents(part, year, Trace.NONE);
        if (trace.on()) {
            Value shown = Cents.known(cents) ? new Value.Amount(Money.ofCents(cents)) : new Value.Count(Counts.UNKNOWN);
            trace.input(Message.choice(part), shown, names.of(part, year));
        }
        return cents;
    }

    private PurchaseRows rows() {
        return purchases.rows();
    }

    private boolean isService() {
        return item().recurrence() == Recurrence.YEARLY;
    }

    private ServiceCost services() {
        return new ServiceCost(names, prices, rows(), purchases.stock(), followsPupils);
    }

    private Item item() {
        return prices.item();
    }
}
