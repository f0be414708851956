package org.medienplan.ui.overview;

import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.chart.SeriesColour;
import org.medienplan.quantity.ControlledRounding;

/// Cost per year, divided into rows, in thousands of euros. Horizon and tail are rounded each for itself, so that in
/// both the shown cells add up to the shown sums, and the sums of a year are the same however it is divided.
///
/// @param rows the parts
/// @param totals of each year
/// @param horizon sum of the horizon
/// @param after sum of the years after it
/// @param highest place of the year with the highest total
record CostTable(List<Row> rows, List<Long> totals, long horizon, long after, int highest) {

    private static final long THOUSAND_EUROS = 100_000;

    CostTable {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /// One part.
    ///
    /// @param subject what it counts
    /// @param name what it is called
    /// @param years of each year
    /// @param horizon sum of the horizon
    /// @param after sum of the years after it
    record Row(Subject.Row subject, String name, SeriesColour colour, List<Long> years, long horizon, long after) {

        Row {
            years = List.copyOf(years);
        }
    }

    /// A part before it is rounded.
    ///
    /// @param cents of each year
    record Exact(Subject.Row subject, String name, SeriesColour colour, List<Long> cents) {

        Exact {
            cents = List.copyOf(cents);
        }

        private long[] between(int from, int to) {
            return cents.subList(from, to).stream().mapToLong(Long::longValue).toArray();
        }
    }

    static CostTable of(Figures figures, List<Exact> parts) {
        int planned = figures.frame().horizon();
        int all = figures.frame().length();
        ControlledRounding horizon = rounded(parts, 0, planned);
        ControlledRounding after = rounded(parts, planned, all);
        List<Row> rows = IntStream.range(0, parts.size())
                .mapToObj(i -> row(parts.get(i), i, horizon, after, planned, all))
                .toList();
        List<Long> totals = IntStream.range(0, all)
                .mapToObj(year -> year < planned ? horizon.column(year) : after.column(year - planned))
                .toList();
        return new CostTable(rows, totals, horizon.total(), after.total(), highest(totals, 0, all));
    }

    /// The place of the highest of the shown totals between two places, so that what is called the highest is it to the
    /// eye as well.
    int highest(int from, int to) {
        return highest(totals, from, to);
    }

    private static int highest(List<Long> totals, int from, int to) {
        return Years.highest(totals.stream().mapToLong(Long::longValue).toArray(), from, to);
    }

    private static ControlledRounding rounded(List<Exact> parts, int from, int to) {
        long[][] cells = parts.stream().map(part -> part.between(from, to)).toArray(long[][]::new);
        return ControlledRounding.of(cells, THOUSAND_EUROS);
    }

    private static Row row(
            Exact part, int place, ControlledRounding horizon, ControlledRounding after, int planned, int all) {
        List<Long> years = IntStream.range(0, all)
                .mapToObj(year -> year < planned ? horizon.cell(place, year) : after.cell(place, year - planned))
                .toList();
        return new Row(part.subject(), part.name(), part.colour(), years, horizon.row(place), after.row(place));
    }
}
