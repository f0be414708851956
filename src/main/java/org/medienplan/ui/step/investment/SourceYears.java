package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.calc.funding.Payment;
import org.medienplan.plan.funding.Programme;

/// Who pays each year, in thousands of euros: every source, and what is left as own money.
///
/// @param firstYear the first year
/// @param horizon number of years in the plan; the others lie after it
/// @param sources programmes that pay anything, the grants first, and own money as the last
/// @param totals all sources by year
/// @param before own money before allocations, by year
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
record SourceYears(int firstYear, int horizon, List<Source> sources, long[] totals, long[] before) {

    /// One source.
    ///
    /// @param programme empty for own money
    /// @param values by year
    @SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
    record Source(Optional<Programme> programme, long[] values) {}

    static SourceYears of(Figures figures, List<FundingLine> lines) {
        int first = figures.frame().firstYear();
        int years = figures.frame().length();
        int horizon = figures.frame().horizon();
        Map<Integer, Programme> byRank = new TreeMap<>();
        List<Programme> asked = figures.funding().programmes();
        long[] own = new long[years];
        long[][] paid = new long[asked.size()][years];
        for (FundingLine line : lines) {
            int year = line.line().year() - first;
            own[year] += line.funded().ownMoneyAfter();
            for (Payment payment : line.funded().payments()) {
                int at = asked.indexOf(payment.programme());
                byRank.put(at, payment.programme());
                paid[at][year] += payment.grant();
            }
        }
        List<Optional<Programme>> names = new ArrayList<>();
        byRank.values().forEach(programme -> names.add(Optional.of(programme)));
        List<long[]> exact = new ArrayList<>();
        byRank.keySet().forEach(at -> exact.add(paid[at]));
        names.add(Optional.empty());
        exact.add(own);
        return rounded(first, horizon, names, exact.toArray(long[][]::new));
    }

    private static SourceYears rounded(int first, int horizon, List<Optional<Programme>> names, long[][] exact) {
        long[][] shown = Thousands.rounded(exact, horizon);
        int years = shown[0].length;
        long[] totals = new long[years];
        long[] before = new long[years];
        for (int row = 0; row < shown.length; row++) {
            boolean isGrant = names.get(row).filter(Programme::isGrant).isPresent();
            for (int year = 0; year < years; year++) {
                totals[year] += shown[row][year];
                before[year] += isGrant ? 0 : shown[row][year];
            }
        }
        List<Source> sources = IntStream.range(0, shown.length)
                .mapToObj(row -> new Source(names.get(row), shown[row]))
                .toList();
        return new SourceYears(first, horizon, sources, totals, before);
    }

    int years() {
        return totals.length;
    }

    int lastYear() {
        return firstYear + years() - 1;
    }

    boolean hasTail() {
        return years() > horizon;
    }

    /// Sum over the years of the plan.
    long horizonSum(long[] values) {
        return Arrays.stream(values, 0, horizon).sum();
    }

    /// Sum over the years after it.
    long tailSum(long[] values) {
        return Arrays.stream(values, horizon, values.length).sum();
    }
}
