package org.medienplan.calc.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.quantity.Share;
import org.medienplan.trace.Trace;

/// Unit prices by item and year.
public final class Prices {

    /// Prices that move alike have one index.
    private record Move(Share rise, int priceYear) {}

    private final List<ItemPrices> byItem;

    private Prices(ItemList items, Frame frame) {
        Map<Move, List<PriceIndex>> indexes = new HashMap<>();
        this.byItem = items.items().stream()
                .map(item -> {
                    Bundle bundle = items.bundleOf(items.place(item.id()));
                    return new ItemPrices(item, bundle, indexOf(item, bundle, frame, indexes));
                })
                .toList();
    }

    private static List<PriceIndex> indexOf(
            Item item, Bundle bundle, Frame frame, Map<Move, List<PriceIndex>> indexes) {
        return indexes.computeIfAbsent(
                new Move(bundle.priceRise(), item.priceYear()),
                move -> PriceIndex.of(move.rise(), move.priceYear(), frame));
    }

    public static Prices of(ItemList items, Frame frame) {
        return new Prices(items, frame);
    }

    public ItemPrices of(int item) {
        return byItem.get(item);
    }

    /// Price of one unit in a year, in cents.
    public long price(int item, int yearIndex, Trace trace) {
        return of(item).price(yearIndex, trace);
    }

    /// Delivery and installation of one unit in a year, in cents.
    public long installation(int item, int yearIndex, Trace trace) {
        return of(item).installation(yearIndex, trace);
    }

    /// Operation of one unit for a year, in cents.
    public long operation(int item, int yearIndex, Trace trace) {
        return of(item).operation(yearIndex, trace);
    }
}
