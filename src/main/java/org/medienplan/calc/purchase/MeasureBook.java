package org.medienplan.calc.purchase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.RecordId;

/// Finds the measures that cover an item at a holder.
public final class MeasureBook {

    private final Map<RecordId, List<Measure>> byBundle;

    private MeasureBook(Plan plan) {
        this.byBundle = plan.measures().rows().stream()
                .collect(Collectors.groupingBy(Measure::bundle, HashMap::new, Collectors.toList()));
    }

    public static MeasureBook of(Plan plan) {
        return new MeasureBook(plan);
    }

    /// The windows of all items at a holder, by the place of the item.
    public Window[] windows(RecordId holder, ItemList items) {
        Window[] windows = new Window[items.size()];
        for (int item = 0; item < windows.length; item++) {
            windows[item] = window(holder, items, item);
        }
        return windows;
    }

    private Window window(RecordId holder, ItemList items, int item) {
        List<Measure> candidates = byBundle.getOrDefault(items.item(item).bundle(), List.of());
        if (candidates.isEmpty()) {
            return Window.OPEN;
        }
        RecordId id = items.item(item).id();
        return new Window(candidates.stream()
                .filter(measure ->
                        measure.holders().isEmpty() || measure.holders().contains(holder))
                .filter(measure -> measure.items().isEmpty() || measure.items().contains(id))
                .toList());
    }
}
