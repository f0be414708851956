package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.medienplan.calc.Figures;
import org.medienplan.calc.purchase.MeasureBook;
import org.medienplan.calc.purchase.Window;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Proposes to replace some units earlier or later than their planning life says, so that the replacements of all years
/// cost as nearly the same as possible.
///
/// Whole batches are moved: what falls due of an item at a holder in a year. Again and again the batch moves that
/// lowers the sum of the squared years most, from the most expensive year that can be helped. Shifts that are there
/// already are thought away first, so proposing twice leads to the same.
///
/// @param bundles whose replacements may move; empty for all
/// @param earliest by how many years at most they may come earlier, not negative
/// @param latest by how many years at most they may come later, not negative
public record EvenReplacements(Set<RecordId> bundles, int earliest, int latest) {

    private static final long CENTS = 100;

    public EvenReplacements {
        bundles = Set.copyOf(bundles);
        if (earliest < 0 || latest < 0) {
            throw new IllegalArgumentException("earlier by " + earliest + ", later by " + latest);
        }
    }

    /// The plan without the shifts that the proposal would replace.
    public Plan without(Plan plan) {
        Map<RecordId, Optional<Identified>> gone = new HashMap<>();
        plan.replacementShifts().rows().stream()
                .filter(shift ->
                        plan.items().find(shift.item()).filter(this::concerns).isPresent())
                .forEach(shift -> gone.put(shift.id(), Optional.empty()));
        return gone.isEmpty() ? plan : plan.edited(gone);
    }

    private boolean concerns(Item item) {
        return item.recurrence() == Recurrence.ONCE && (bundles.isEmpty() || bundles.contains(item.bundle()));
    }

    /// The plan with the proposed shifts in the place of those that it had.
    ///
    /// @param figures of the plan
    /// @param ids give ids that no record has
    public Plan proposed(Plan plan, Figures figures, Supplier<RecordId> ids) {
        Plan base = without(plan);
        Figures untouched = figures.update(base);
        List<Batch> batches = batches(base, untouched);
        Load load = new Load(untouched.frame().firstYear(), untouched.frame().length(), batches);
        new Levelling(this, load, batches).run();
        List<ReplacementShift> shifts = batches.stream()
                .filter(batch -> batch.isShifted() && load.contains(batch.due()))
                .map(batch ->
                        new ReplacementShift(ids.get(), batch.holder(), batch.item(), batch.due(), batch.year(), null))
                .toList();
        return base.withAll(shifts);
    }

    private List<Batch> batches(Plan plan, Figures figures) {
        MeasureBook measures = MeasureBook.of(plan, figures.items(), figures.frame());
        List<Batch> batches = new ArrayList<>();
        for (RecordId holder : figures.holders()) {
            List<Window> windows = measures.windows(holder);
            for (int place = 0; place < figures.items().size(); place++) {
                Item item = figures.items().item(place);
                if (concerns(item)) {
                    batches.addAll(batches(figures, holder, item, windows.get(place)));
                }
            }
        }
        return batches;
    }

    private static List<Batch> batches(Figures figures, RecordId holder, Item item, Window window) {
        Map<Integer, Batch> byYear = new TreeMap<>();
        figures.frame().years().forEach(year -> {
            long euros = figures.value(Metric.REPLACEMENT_COST, year, holder, item.id()) / CENTS;
            if (euros > 0) {
                byYear.put(
                        year,
                        new Batch(
                                holder,
                                item.id(),
                                year,
                                euros,
                                wanted -> window.isOpen(figures.frame().index(wanted))));
            }
        });
        List<Batch> series = new ArrayList<>(byYear.values());
        byYear.forEach((year, batch) -> {
            Batch next = byYear.get(year + item.planningLife());
            batch.followedBy(next == null ? beyond(batch, item, series) : next);
        });
        series.forEach(batch -> batch.oneOf(series));
        return series;
    }

    /// What replaces a batch behind the last year: it comes into sight when the batch is replaced earlier.
    private static Batch beyond(Batch batch, Item item, List<Batch> series) {
        Batch next = batch.after(item.planningLife());
        series.add(next);
        return next;
    }
}
