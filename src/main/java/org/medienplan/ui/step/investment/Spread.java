package org.medienplan.ui.step.investment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.medienplan.calc.Figures;
import org.medienplan.change.Change;
import org.medienplan.change.Difference;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.schedule.EvenReplacements;
import org.medienplan.workspace.Snapshot;

/// A proposal to spread replacements evenly, with what it does to every year in thousands of euros.
///
/// @param wish what may move, and how far
/// @param firstYear the first year
/// @param horizon number of years in the plan; the others lie after it
/// @param now what the replacements of each year cost in the plan
/// @param then what they would cost
/// @param shifts the proposed shifts
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
record Spread(
        EvenReplacements wish, int firstYear, int horizon, long[] now, long[] then, List<ReplacementShift> shifts) {

    /// What a person wants spread.
    ///
    /// @param bundles whose replacements; at least one
    /// @param earlier by how many years at most they may come earlier
    /// @param later by how many years at most they may come later
    record Wish(Set<RecordId> bundles, int earlier, int later) {

        Wish {
            bundles = Set.copyOf(bundles);
            if (bundles.isEmpty()) {
                throw new IllegalArgumentException("no bundle to spread");
            }
        }

        EvenReplacements even() {
            return new EvenReplacements(bundles, earlier, later);
        }
    }

    /// Computes a proposal.
    ///
    /// @param keys begin of the keys of the new records; no record has one that begins like it
    static Spread of(Wish wish, Snapshot snapshot, String keys) {
        AtomicInteger counter = new AtomicInteger();
        EvenReplacements even = wish.even();
        Plan proposed = even.proposed(
                snapshot.plan(),
                snapshot.figures(),
                () -> new RecordId(RecordType.REPLACEMENT_SHIFT, keys + "-" + counter.incrementAndGet()));
        List<ReplacementShift> shifts = proposed.replacementShifts().rows().stream()
                .filter(shift -> shift.id().key().startsWith(keys))
                .toList();
        Figures then = snapshot.figures().update(proposed);
        return new Spread(
                even,
                then.frame().firstYear(),
                then.frame().horizon(),
                thousands(snapshot.figures(), wish),
                thousands(then, wish),
                shifts);
    }

    private static long[] thousands(Figures figures, Wish wish) {
        long[] cents = figures.frame()
                .years()
                .mapToLong(year -> wish.bundles().stream()
                        .mapToLong(bundle -> figures.value(Metric.REPLACEMENT_COST, year, null, bundle))
                        .sum())
                .toArray();
        return Thousands.rounded(new long[][] {cents}, figures.frame().horizon())[0];
    }

    /// Whether the proposal leaves everything as it is.
    boolean isNothing() {
        return Arrays.equals(now, then);
    }

    /// The proposal as an edit: its shifts in the place of those that the plan has for the same items.
    Change change() {
        return new Change(
                Message.of("replacement.label", shifts.size()),
                plan -> Outcome.ok(Difference.between(plan, wish.without(plan).withAll(shifts))));
    }

    /// The edit that replaces everything when its planning life ends.
    static Change undoing(Plan plan) {
        EvenReplacements all = new EvenReplacements(Set.of(), 0, 0);
        return new Change(
                Message.of("replacement.label.clear", plan.replacementShifts().size()),
                now -> Outcome.ok(Difference.between(now, all.without(now))));
    }

    static long highest(long[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
