package org.medienplan.calc.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// Unit prices by item and year: the catalogue's amount times the price index of the year (six decimals), rounded half
/// up
/// to the cent.
public final class Prices {

    private static final int INDEX_PLACES = 6;

    private final Frame frame;
    private final ItemList items;
    private final long[][] price;
    private final long[][] installation;
    private final long[][] operation;

    private Prices(ItemList items, Frame frame) {
        this.items = items;
        this.frame = frame;
        this.price = new long[items.size()][frame.length()];
        this.installation = new long[items.size()][frame.length()];
        this.operation = new long[items.size()][frame.length()];
        for (int item = 0; item < items.size(); item++) {
            for (int year = 0; year < frame.length(); year++) {
                Item record = items.item(item);
                BigDecimal index = index(item, year).toBigDecimal();
                price[item][year] = indexed(record.unitPrice(), index);
                installation[item][year] = indexed(record.installation(), index);
                operation[item][year] = indexed(record.operatingCost(), index);
            }
        }
    }

    public static Prices of(ItemList items, Frame frame) {
        return new Prices(items, frame);
    }

    /// The price index of an item in a year: its bundle's yearly rise since the year of the price, to six decimals.
    public Decimal index(int item, int yearIndex) {
        int years = frame.year(yearIndex) - items.item(item).priceYear();
        BigDecimal factor = BigDecimal.ONE.add(items.bundleOf(item).priceRise().toBigDecimal());
        BigDecimal index =
                years >= 0 ? factor.pow(years) : BigDecimal.ONE.divide(factor.pow(-years), MathContext.DECIMAL64);
        return new Decimal(index.setScale(INDEX_PLACES, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact());
    }

    private static long indexed(Money amount, BigDecimal index) {
        return amount.isZero()
                ? 0
                : BigDecimal.valueOf(amount.cents())
                        .multiply(index)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    /// Price of one unit in a year, in cents.
    public long price(int item, int yearIndex, Trace trace) {
        if (trace.on()) {
            explain("unit_price", items.item(item).unitPrice(), item, yearIndex, trace);
        }
        return price[item][yearIndex];
    }

    /// Delivery and installation of one unit in a year, in cents.
    public long installation(int item, int yearIndex, Trace trace) {
        if (trace.on()) {
            explain("installation", items.item(item).installation(), item, yearIndex, trace);
        }
        return installation[item][yearIndex];
    }

    /// Operation of one unit for a year, in cents.
    public long operation(int item, int yearIndex, Trace trace) {
        if (trace.on()) {
            explain("operating_cost", items.item(item).operatingCost(), item, yearIndex, trace);
        }
        return operation[item][yearIndex];
    }

    private void explain(String field, Money amount, int item, int yearIndex, Trace trace) {
        Item record = items.item(item);
        Bundle bundle = items.bundleOf(item);
        trace.input(Message.of("field.item." + field), new Value.Amount(amount), new FieldRef(record.id(), field));
        trace.input(
                Message.of("trace.price.index", new Value.Plain(record.priceYear()), bundle.priceRise()),
                new Value.Number(index(item, yearIndex)),
                new FieldRef(bundle.id(), "price_rise"));
    }
}
