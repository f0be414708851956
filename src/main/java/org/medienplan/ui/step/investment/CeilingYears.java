package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// What every year costs beside what it may cost, in thousands of euros.
///
/// @param scope whose money of which kind
/// @param firstYear the first year
/// @param horizon number of years in the plan; the others lie after it
/// @param years all years
record CeilingYears(CeilingScope scope, int firstYear, int horizon, List<Year> years) {

    /// A year.
    ///
    /// @param amount what it costs
    /// @param limit what it may cost; empty where nobody has said
    record Year(int year, long amount, Optional<Long> limit) {

        /// What is left of the limit, negative where it is exceeded.
        Optional<Long> free() {
            return limit.map(most -> most - amount);
        }

        boolean isExceeded() {
            return free().filter(left -> left < 0).isPresent();
        }

        /// How amount and limit stand to each other: "218 frei".
        String words(Texts texts) {
            if (free().isEmpty()) {
                return texts.say("board.no_ceiling");
            }
            long left = free().orElseThrow();
            return left < 0 ? texts.say("board.over", -left) : texts.say("board.free", left);
        }

        /// The same for narrow places, without naming the limit.
        String brief(Texts texts) {
            return isExceeded() ? texts.say("board.over.brief", -free().orElse(0L)) : words(texts);
        }
    }

    static CeilingYears of(Snapshot snapshot, CeilingScope scope) {
        return of(snapshot.plan(), snapshot.figures(), scope);
    }

    static CeilingYears of(Plan plan, Figures figures, CeilingScope scope) {
        int first = figures.frame().firstYear();
        int horizon = figures.frame().horizon();
        long[] cents = scope.cents(plan, figures, null);
        long[] rounded = Thousands.rounded(new long[][] {cents}, horizon)[0];
        List<Year> years = IntStream.range(0, cents.length)
                .mapToObj(i -> new Year(first + i, rounded[i], limit(plan, scope, first + i)))
                .toList();
        return new CeilingYears(scope, first, horizon, years);
    }

    private static Optional<Long> limit(Plan plan, CeilingScope scope, int year) {
        List<Ceiling> ceilings = plan.ceilings().rows().stream()
                .filter(ceiling -> ceiling.year() == year && scope.holds(ceiling))
                .toList();
        long cents = ceilings.stream().mapToLong(one -> one.amount().cents()).sum();
        return ceilings.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.floorDiv(cents + Thousands.UNIT / 2, Thousands.UNIT));
    }

    Year year(int year) {
        return years.get(year - firstYear);
    }

    /// The years of the plan.
    List<Year> planned() {
        return years.subList(0, horizon);
    }

    /// Sum over the years after the plan.
    long tailSum() {
        return years.stream().skip(horizon).mapToLong(Year::amount).sum();
    }

    /// The largest amount or limit of a year of the plan, at least one.
    long scale() {
        return Math.max(
                1,
                planned().stream()
                        .mapToLong(year -> Math.max(year.amount(), year.limit().orElse(0L)))
                        .max()
                        .orElse(1));
    }
}
