package org.medienplan.calc.cost;

import java.util.List;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// What one unit of an item costs in each year, in cents or [Cents#UNKNOWN]: the amounts of the catalogue times the
/// price index of the year.
public final class ItemPrices {

    private final Item item;
    private final Bundle bundle;
    private final List<PriceIndex> index;
    private final long[] price;
    private final long[] installation;
    private final long[] operation;
    private final boolean hasOperation;

    ItemPrices(Item item, Bundle bundle, List<PriceIndex> index) {
        this.item = item;
        this.bundle = bundle;
        this.index = index;
        this.price = inEachYear(item.unitPrice());
        this.installation = inEachYear(item.installation());
        this.operation = inEachYear(item.operatingCost());
        this.hasOperation = !item.operatingCost().isZero();
    }

    private long[] inEachYear(Money amount) {
        return index.stream().mapToLong(year -> year.cents(amount)).toArray();
    }

    Item item() {
        return item;
    }

    Bundle bundle() {
        return bundle;
    }

    /// Price of one unit, of a yearly service for a year.
    public long price(int yearIndex, Trace trace) {
        explain("unit_price", item.unitPrice(), yearIndex, trace);
        return price[yearIndex];
    }

    /// Delivery and installation of one unit.
    public long installation(int yearIndex, Trace trace) {
        explain("installation", item.installation(), yearIndex, trace);
        return installation[yearIndex];
    }

    /// Operation of one unit for a year.
    public long operation(int yearIndex, Trace trace) {
        explain("operating_cost", item.operatingCost(), yearIndex, trace);
        return operation[yearIndex];
    }

    boolean hasOperation() {
        return hasOperation;
    }

    private void explain(String field, Money amount, int yearIndex, Trace trace) {
        if (trace.on()) {
            trace.input(Message.of("field.item." + field), new Value.Amount(amount), new FieldRef(item.id(), field));
            trace.input(
                    Message.of("trace.price.index", new Value.Plain(item.priceYear()), bundle.priceRise()),
                    index.get(yearIndex).shown(),
                    new FieldRef(bundle.id(), "price_rise"));
        }
    }
}
