package org.medienplan.check;

import java.util.ArrayList;
import java.util.List;
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
record Balances(List<Line> now, List<Line> end) {

    /// One item at one holder.
    ///
    /// @param gap units lacking
    /// @param surplus units more than needed
    record Line(RecordId holder, Item item, long gap, long surplus) {}

    static Balances of(Figures figures) {
        int first = figures.frame().firstYear();
        int last = figures.plan().header().lastYear();
        return new Balances(
                lines(figures, Metric.STOCK, first),
                lines(figures, Metric.PLANNED_STOCK, last).stream()
                        .filter(line -> line.gap() > 0)
                        .toList());
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
