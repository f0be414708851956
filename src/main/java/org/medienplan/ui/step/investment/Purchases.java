package org.medienplan.ui.step.investment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.calc.base.ItemList;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.workspace.Snapshot;

/// Everything that is bought, by item and year.
///
/// @param firstYear the first year
/// @param horizon number of years in the plan
/// @param years number of all years
/// @param rows by kind and by what is counted
record Purchases(int firstYear, int horizon, int years, Map<Kind, Map<Unit, List<PurchaseRow>>> rows) {

    /// Which purchases.
    enum Kind {
        ALL(Metric.PURCHASE, Metric.ACQUISITION_COST),
        /// Those that add to what is there.
        ADDITION(Metric.ADDITION, Metric.ACQUISITION_COST),
        /// Those that replace what has served its time.
        REPLACEMENT(Metric.REPLACEMENT, Metric.REPLACEMENT_COST);

        private final Metric pieces;
        private final Metric money;

        Kind(Metric pieces, Metric money) {
            this.pieces = pieces;
            this.money = money;
        }

        Metric metric(Unit unit) {
            return unit == Unit.PIECES ? pieces : money;
        }
    }

    /// What is counted.
    enum Unit {
        PIECES,
        /// Thousands of euros.
        MONEY
    }

    static Purchases of(Snapshot snapshot) {
        Figures figures = snapshot.figures();
        int horizon = figures.frame().horizon();
        Map<Kind, Map<Unit, List<PurchaseRow>>> rows = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            rows.put(kind, byUnit(figures, kind, horizon));
        }
        return new Purchases(
                figures.frame().firstYear(), horizon, figures.frame().length(), rows);
    }

    private static Map<Unit, List<PurchaseRow>> byUnit(Figures figures, Kind kind, int horizon) {
        long[][] pieces = values(figures, kind, Unit.PIECES);
        long[][] money = Thousands.rounded(values(figures, kind, Unit.MONEY), horizon);
        return Map.of(
                Unit.PIECES, rows(figures.items(), pieces, pieces, horizon),
                Unit.MONEY, rows(figures.items(), money, pieces, horizon));
    }

    private static long[][] values(Figures figures, Kind kind, Unit unit) {
        return figures.items().items().stream()
                .map(item -> figures.frame()
                        .years()
                        .mapToLong(year -> value(figures, kind, unit, year, item.id()))
                        .toArray())
                .toArray(long[][]::new);
    }

    // What adds costs what all costs less what replaces: so the two parts add up to the whole.
    private static long value(Figures figures, Kind kind, Unit unit, int year, RecordId item) {
        long value = figures.value(kind.metric(unit), year, null, item);
        boolean rest = kind == Kind.ADDITION && unit == Unit.MONEY;
        return rest ? value - figures.value(Metric.REPLACEMENT_COST, year, null, item) : value;
    }

    /// Items of which nothing is bought are left out.
    private static List<PurchaseRow> rows(ItemList items, long[][] values, long[][] pieces, int horizon) {
        return IntStream.range(0, items.size())
                .filter(i -> Arrays.stream(pieces[i]).anyMatch(value -> value != 0))
                .mapToObj(i -> new PurchaseRow(
                        items.item(i).id(),
                        items.item(i).name(),
                        items.bundleOf(i).name(),
                        i,
                        values[i],
                        horizon))
                .toList();
    }

    List<PurchaseRow> rows(Kind kind, Unit unit) {
        return rows.getOrDefault(kind, Map.of()).getOrDefault(unit, List.of());
    }
}
