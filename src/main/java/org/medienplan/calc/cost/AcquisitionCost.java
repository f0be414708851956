package org.medienplan.calc.cost;

import java.util.List;
import org.medienplan.calc.base.CellNames;
import org.medienplan.calc.base.Row;
import org.medienplan.calc.purchase.PurchaseStep;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.trace.Trace;

/// What buying an item costs: price and installation of each unit, planning and contingency as shares of both together,
/// each line rounded by itself.
///
/// @param names what the figures are called
/// @param prices the prices of the item
/// @param own units that the authority buys
/// @param purchases says which of them replace others
public record AcquisitionCost(CellNames names, ItemPrices prices, Row own, PurchaseStep purchases) {

    private static final List<Metric> LINES =
            List.of(Metric.PURCHASE_COST, Metric.INSTALLATION_COST, Metric.PLANNING_COST, Metric.CONTINGENCY_COST);

    long cents(Metric part, int year, Trace trace) {
        return switch (part) {
            case PURCHASE_COST -> purchase(year, trace);
            case INSTALLATION_COST -> installation(year, trace);
            case PLANNING_COST -> share("planning_share", prices.bundle().planningShare(), year, trace);
            case CONTINGENCY_COST -> share("contingency_share", prices.bundle().contingencyShare(), year, trace);
            case REPLACEMENT_COST -> ofReplacement(year, trace);
            default -> together(year, trace);
        };
    }

    /// Purchase, installation, planning and contingency of a year's purchases together.
    private long together(int year, Trace trace) {
        int units = own.known(year);
        if (trace.on()) {
            explain(units, year, trace);
        }
        return ofUnits(units, year);
    }

    private void explain(int units, int year, Trace trace) {
        if (units == 0) {
            names.units(Metric.PURCHASE, own.get(year), year, trace);
            return;
        }
        for (Metric part : LINES) {
            names.cents(part, cents(part, year, Trace.NONE), year, trace);
        }
    }

    private long purchase(int year, Trace trace) {
        names.units(Metric.PURCHASE, own.get(year), year, trace);
        return Cents.times(own.known(year), prices.price(year, trace));
    }

    private long installation(int year, Trace trace) {
        names.units(Metric.PURCHASE, own.get(year), year, trace);
        return Cents.times(own.known(year), prices.installation(year, trace));
    }

    private long share(String field, Share share, int year, Trace trace) {
        long purchase = purchase(year, Trace.NONE);
        long installation = installation(year, Trace.NONE);
        names.cents(Metric.PURCHASE_COST, purchase, year, trace);
        names.cents(Metric.INSTALLATION_COST, installation, year, trace);
        explain(field, share, trace);
        return part(share, Cents.plus(purchase, installation));
    }

    /// The same lines for those units alone that replace others.
    private long ofReplacement(int year, Trace trace) {
        int units = purchases.replacement(year, Trace.NONE);
        names.units(Metric.REPLACEMENT, units, year, trace);
        prices.price(year, trace);
        prices.installation(year, trace);
        explain("planning_share", prices.bundle().planningShare(), trace);
        explain("contingency_share", prices.bundle().contingencyShare(), trace);
        return ofUnits(Math.max(0, units), year);
    }

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

    private static long part(Share share, long base) {
        boolean nothing = base == 0 || share.isZero() || !Cents.known(base);
        return nothing ? Math.min(base, 0) : share.of(Money.ofCents(base)).cents();
    }

    private void explain(String field, Share share, Trace trace) {
        if (trace.on()) {
            trace.input(
                    Message.of("field.bundle." + field),
                    new Value.Percent(share),
                    new FieldRef(prices.bundle().id(), field));
        }
    }
}
