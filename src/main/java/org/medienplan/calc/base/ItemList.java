package org.medienplan.calc.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.RecordId;

/// The items and bundles of a plan in the order of lists, each with a place by which figures are stored.
public final class ItemList {

    private final List<Bundle> bundles;
    private final List<Item> items;
    private final Map<RecordId, Integer> places = new HashMap<>();
    private final Map<RecordId, List<Integer>> placesByBundle;
    private final int[] bundleOf;

    private ItemList(Plan plan) {
        this.bundles = plan.bundles().rows().stream()
                .sorted(Comparator.comparingInt(Bundle::rank)
                        .thenComparing(bundle -> bundle.id().key()))
                .toList();
        Map<RecordId, Integer> bundlePlaces = new HashMap<>();
        IntStream.range(0, bundles.size())
                .forEach(i -> bundlePlaces.put(bundles.get(i).id(), i));
        List<Item> sorted = new ArrayList<>(plan.items().rows());
        sorted.removeIf(item -> !bundlePlaces.containsKey(item.bundle()));
        sorted.sort(Comparator.comparing((Item item) -> bundlePlaces.get(item.bundle()))
                .thenComparing(item -> item.id().key()));
        this.items = List.copyOf(sorted);
        IntStream.range(0, items.size()).forEach(i -> places.put(items.get(i).id(), i));
        this.placesByBundle = IntStream.range(0, items.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> items.get(i).bundle(), Collectors.toUnmodifiableList()));
        this.bundleOf = items.stream()
                .mapToInt(item -> bundlePlaces.getOrDefault(item.bundle(), -1))
                .toArray();
    }

    public static ItemList of(Plan plan) {
        return new ItemList(plan);
    }

    /// Bundles by rank.
    public List<Bundle> bundles() {
        return bundles;
    }

    /// Items by bundle, then by key.
    public List<Item> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    public Item item(int place) {
        return items.get(place);
    }

    public Bundle bundleOf(int place) {
        return bundles.get(bundleOf[place]);
    }

    /// The place of the item's bundle in the list of bundles.
    public int bundlePlace(int place) {
        return bundleOf[place];
    }

    /// The place of an item, or -1.
    public int place(RecordId item) {
        return places.getOrDefault(item, -1);
    }

    /// The places of an item, or of all items of a bundle; empty where there is neither.
    public List<Integer> placesOf(RecordId itemOrBundle) {
        int place = place(itemOrBundle);
        return place >= 0 ? List.of(place) : placesByBundle.getOrDefault(itemOrBundle, List.of());
    }
}
