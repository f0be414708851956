package org.medienplan.calc.cost;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.CellNames;
import org.medienplan.calc.purchase.PurchaseRows;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// The money of one item at one holder in one year, in cents. Lines that are quantity times price are exact; shares are
/// rounded half up once per line; totals add rounded lines. A quantity that is not known costs nothing here and is
/// counted as missing by the sums; an amount beyond all bounds is [Cents#UNKNOWN].
public final class CostStep {

    /// Months that follow the school year which ends in the summer, and the one which begins.
    public static final int MONTHS_BEFORE_SUMMER = 7;

    public static final int MONTHS_AFTER_SUMMER = 5;
    public static final int MONTHS = 12;

    private final CellNames names;
    private final ItemPrices prices;
    private final PurchaseRows rows;
    private final @Nullable AcquisitionCost acquisition;
    private final @Nullable ServiceCost service;
    private final boolean isCapital;

    private CostStep(
            CellNames names,
            ItemPrices prices,
            PurchaseRows rows,
            @Nullable AcquisitionCost acquisition,
            @Nullable ServiceCost service) {
        this.names = names;
        this.prices = prices;
        this.rows = rows;
        this.acquisition = acquisition;
        this.service = service;
        this.isCapital = prices.item().accounting() == Accounting.CAPITAL;
    }

    /// The money of an item that is bought and lasts.
    public static CostStep of(AcquisitionCost acquisition, PurchaseRows rows) {
        return new CostStep(acquisition.names(), acquisition.prices(), rows, acquisition, null);
    }

    /// The money of a yearly service.
    public static CostStep of(ServiceCost service, PurchaseRows rows) {
        return new CostStep(service.names(), service.prices(), rows, null, service);
    }

    /// The amount of a metric that is counted in money, [Metric#ANNUAL_VALUE] included.
    public long cents(Metric metric, int year, Trace trace) {
        return switch (metric) {
            case PURCHASE_COST,
                    INSTALLATION_COST,
                    PLANNING_COST,
                    CONTINGENCY_COST,
                    ACQUISITION_COST,
                    REPLACEMENT_COST -> acquisition(metric, year, trace);
            case OPERATING_COST -> operation(year, trace);
            case SERVICE_COST -> service(year, trace);
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
        if (rows.own().get(year) != 0) {
            return false;
        }
        boolean operates = prices.hasOperation() && rows.planned().get(year) != 0;
        return !operates && (service == null || service.isNothing(year));
    }

    /// The units that a part of the money is for: bought, in operation, or running since the summer.
    public long units(Metric part, int year) {
        return switch (part) {
            case OPERATING_COST -> rows.planned().known(year);
            case SERVICE_COST -> service == null ? 0 : service.units(year, false, Trace.NONE);
            default -> rows.own().known(year);
        };
    }

    /// The units of a yearly service that ran until the summer, where the year is weighted by school years.
    public OptionalLong unitsBeforeSummer(int year) {
        return service != null && service.isWeighted(year)
                ? OptionalLong.of(service.units(year - 1, false, Trace.NONE))
                : OptionalLong.empty();
    }

    private long acquisition(Metric part, int year, Trace trace) {
        if (acquisition != null) {
            return acquisition.cents(part, year, trace);
        }
        if (trace.on()) {
            trace.rule(Message.of("trace.purchase.service"), null);
        }
        return 0;
    }

    private long operation(int year, Trace trace) {
        names.units(Metric.PLANNED_STOCK, rows.planned().get(year), year, trace);
        return Cents.times(rows.planned().known(year), prices.operation(year, trace));
    }

    private long service(int year, Trace trace) {
        return service == null ? 0 : service.cents(year, false, trace);
    }

    private long capital(int year, Trace trace) {
        if (isCapital) {
            return acquisition(Metric.ACQUISITION_COST, year, trace);
        }
        if (trace.on()) {
            trace.rule(Message.of("trace.cost.current"), new FieldRef(item().id(), "accounting"));
        }
        return 0;
    }

    private long expense(int year, Trace trace) {
        long operation = operation(year, Trace.NONE);
        long running = service(year, Trace.NONE);
        names.cents(Metric.OPERATING_COST, operation, year, trace);
        names.cents(Metric.SERVICE_COST, running, year, trace);
        long current = Cents.plus(operation, running);
        return isCapital ? current : Cents.plus(current, acquisition(Metric.ACQUISITION_COST, year, trace));
    }

    private long others(int year, Trace trace) {
        if (service != null) {
            return service.cents(year, true, trace);
        }
        names.units(Metric.OTHERS_PURCHASE, rows.others().get(year), year, trace);
        long price = Cents.plus(prices.price(year, trace), prices.installation(year, trace));
        return Cents.times(rows.others().known(year), price);
    }

    private long annualValue(int year, Trace trace) {
        if (service != null) {
            return line(Metric.SERVICE_COST, year, trace);
        }
        names.units(Metric.PLANNED_STOCK, rows.planned().get(year), year, trace);
        long value = Cents.times(rows.planned().known(year), prices.price(year, trace));
        if (trace.on()) {
            trace.input(
                    Message.of("field.item.planning_life"),
                    new Value.Plain(item().planningLife()),
                    new FieldRef(item().id(), "planning_life"));
        }
        return Cents.known(value) ? Rounding.HALF_UP.divide(value, item().planningLife()) : value;
    }

    private long line(Metric part, int year, Trace trace) {
        long cents = cents(part, year, Trace.NONE);
        names.cents(part, cents, year, trace);
        return cents;
    }

    private Item item() {
        return prices.item();
    }
}
