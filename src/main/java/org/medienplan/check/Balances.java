package org.medienplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// What every holder needs of every item against what it has: at the beginning of the plan with its recorded stock, at
/// the end of the planned years with what the plan leads to.
///
/// @param now lines with a gap or a surplus in the first year
/// @param end lines with a gap in the last planned year
/// @param lacking the bundles of which a holder lacks anything in the first year
record Balances(List<Line> now, List<Line> end, Map<RecordId, Set<RecordId>> lacking) {

    /// One item at one holder.
    ///
    /// @param gap units lacking
    /// @param surplus units more than needed
    record Line(RecordId holder, Item item, long gap, long surplus) {}

    /// Whether a holder lacks anything of a bundle when the plan begins.
    boolean isLacking(RecordId holder, RecordId bundle) {
        return lacking.getOrDefault(holder, Set.of()).contains(bundle);
    }

    static Balances of(Figures figures) {
        int first = figures.frame().firstYear();
        int last = figures.plan().header().lastYear();
        List<Line> now = lines(figures, Metric.STOCK, first);
        return new Balances(
                now,
                lines(figures, Metric.PLANNED_STOCK, last).stream()
                        .filter(line -> line.gap() > 0)
                        .toList(),
                now.stream()
                        .filter(line -> line.gap() > 0)
                        .collect(Collectors.groupingBy(
                                Line::holder,
                                Collectors.mapping(line -> line.item().bundle(), Collectors.toSet()))));
    }

    private static List<Line> lines(Figures figures, Metric available, int year) {
        List<Line> lines = new ArrayList<>();
        for (RecordId holder : figures.holders()) {
            for (Item item : figures.items().items()) {
                FigureId demand = new FigureId(Metric.DEMAND, year, holder, item.id());
                Figure needed = figures.figure(demand).orElseThrow();
                long there = figures.value(available, year, holder, item.id());
                if (needed.isComplete() && needed.value() != there) {
                    lines.add(new Line(
                            holder, item, Math.max(0, needed.value() - there), Math.max(0, there - needed.value())));
                }
            }
        }
        return lines;
    }
}
