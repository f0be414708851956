package org.medienplan.calc.purchase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.RecordId;

/// Finds the measures that cover an item at a holder.
public final class MeasureBook {

    private final ItemList items;
    private final Frame frame;
    private final Map<RecordId, List<Window>> byHolder = new HashMap<>();
    private final List<Window> usual;
    private final Window open;

    private MeasureBook(Plan plan, ItemList items, Frame frame) {
        this.items = items;
        this.frame = frame;
        this.open = Window.of(List.of(), frame);
        List<Measure> forAll = plan.measures().rows().stream()
                .filter(measure -> measure.holders().isEmpty())
                .toList();
        this.usual = windowsOf(forAll);
        Map<RecordId, List<Measure>> measures = new HashMap<>();
        for (Measure measure : plan.measures().rows()) {
            measure.holders()
                    .forEach(holder -> measures.computeIfAbsent(holder, _ -> new ArrayList<>(forAll))
                            .add(measure));
        }
        Map<List<RecordId>, List<Window>> known = new HashMap<>();
        measures.forEach((holder, own) -> byHolder.put(
                holder, known.computeIfAbsent(own.stream().map(Measure::id).toList(), _ -> windowsOf(own))));
    }

    public static MeasureBook of(Plan plan, ItemList items, Frame frame) {
        return new MeasureBook(plan, items, frame);
    }

    /// The windows of all items at a holder, by the place of the item. Holders of the same measures share them.
    public List<Window> windows(RecordId holder) {
        return byHolder.getOrDefault(holder, usual);
    }

    private List<Window> windowsOf(List<Measure> measures) {
        Map<RecordId, List<Measure>> byBundle = new HashMap<>();
        measures.forEach(measure -> byBundle.computeIfAbsent(measure.bundle(), _ -> new ArrayList<>())
                .add(measure));
        List<Window> windows = new ArrayList<>(items.size());
        Map<List<RecordId>, Window> known = new HashMap<>();
        for (int item = 0; item < items.size(); item++) {
            List<Measure> ofBundle = byBundle.get(items.item(item).bundle());
            windows.add(
                    ofBundle == null ? open : window(ofBundle, items.item(item).id(), known));
        }
        return windows;
    }

    /// Items that the same measures cover share a window.
    private Window window(List<Measure> ofBundle, RecordId item, Map<List<RecordId>, Window> known) {
        List<Measure> covering = ofBundle.stream()
                .filter(measure -> measure.items().isEmpty() || measure.items().contains(item))
                .toList();
        return covering.isEmpty()
                ? open
                : known.computeIfAbsent(covering.stream().map(Measure::id).toList(), _ -> Window.of(covering, frame));
    }
}
