package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.medienplan.calc.Figures;
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

    // Far more moves than any plan needs; a proposal must end.
    private static final int MOST_MOVES = 20_000;
    // Cents squared; below it a move is not worth a record.
    private static final double LEAST_GAIN = 1e10;

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
                .filter(shift -> plan.items().find(shift.item()).filter(this::concerns).isPresent())
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
        List<Batch> batches = batches(untouched);
        Load load = new Load(
                untouched.frame().firstYear(), untouched.frame().length(), batches);
        even(batches, load);
        List<ReplacementShift> shifts = batches.stream()
                .filter(batch -> batch.isShifted() && load.contains(batch.due()))
                .map(batch -> new ReplacementShift(
                        ids.get(), batch.holder(), batch.item(), batch.due(), batch.year(), null))
                .toList();
        return base.withAll(shifts);
    }

    private List<Batch> batches(Figures figures) {
        List<Batch> batches = new ArrayList<>();
        for (Item item : figures.items().items()) {
            if (concerns(item)) {
                for (RecordId holder : figures.holders()) {
                    batches.addAll(batches(figures, holder, item));
                }
            }
        }
        return batches;
    }

    private static List<Batch> batches(Figures figures, RecordId holder, Item item) {
        Map<Integer, Batch> byYear = new HashMap<>();
        List<Batch> batches = new ArrayList<>();
        figures.frame().years().forEach(year -> {
            long cents = figures.value(Metric.REPLACEMENT_COST, year, holder, item.id());
            if (cents > 0) {
                Batch batch = new Batch(holder, item.id(), year, cents);
                batches.add(batch);
                byYear.put(year, batch);
                Optional.ofNullable(byYear.get(year - item.planningLife()))
                        .ifPresent(before -> before.followedBy(batch));
            }
        });
        return batches;
    }

    private void even(List<Batch> batches, Load load) {
        Map<Integer, List<Batch>> byYear =
                batches.stream().collect(Collectors.groupingBy(Batch::year, HashMap::new, Collectors.toList()));
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Optional<Move> best = best(byYear, load);
            if (best.isEmpty()) {
                return;
            }
            take(best.get(), byYear, load);
        }
    }

    private record Move(Batch batch, int years, double gain) {}

    /// The best move out of the most expensive year out of which any move helps.
    private Optional<Move> best(Map<Integer, List<Batch>> byYear, Load load) {
        for (int year : load.fromTheTop()) {
            Move best = null;
            for (Batch batch : byYear.getOrDefault(year, List.of())) {
                best = better(best, batch, load);
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private @org.jspecify.annotations.Nullable Move better(
            @org.jspecify.annotations.Nullable Move best, Batch batch, Load load) {
        Move found = best;
        int already = batch.year() - batch.due();
        for (int years = -earliest - already; years <= latest - already; years++) {
            double gain = years != 0 && load.contains(batch.year() + years) ? load.gain(batch, years) : 0;
            if (gain > LEAST_GAIN && (found == null || gain > found.gain())) {
                found = new Move(batch, years, gain);
            }
        }
        return found;
    }

    private static void take(Move move, Map<Integer, List<Batch>> byYear, Load load) {
        List<Batch> chain = new ArrayList<>();
        for (Optional<Batch> one = Optional.of(move.batch()); one.isPresent(); one = one.get().next()) {
            chain.add(one.get());
        }
        chain.forEach(one -> byYear.getOrDefault(one.year(), new ArrayList<>()).remove(one));
        load.move(move.batch(), move.years());
        chain.forEach(one ->
                byYear.computeIfAbsent(one.year(), year -> new ArrayList<>()).add(one));
    }
}
