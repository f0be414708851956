package org.medienplan.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.calc.cost.CostStep;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Lists the lines that one item costs one holder: everything that is not zero, year by year.
///
/// @param figures the item at the holder
record CostLines(ItemFigures figures) {

    private static final List<Metric> PARTS = List.of(
            Metric.PURCHASE_COST,
            Metric.INSTALLATION_COST,
            Metric.PLANNING_COST,
            Metric.CONTINGENCY_COST,
            Metric.OPERATING_COST,
            Metric.SERVICE_COST);

    List<CostLine> all() {
        List<CostLine> lines = new ArrayList<>();
        CostStep costs = figures.costs();
        for (int year = 0; year < frame().length(); year++) {
            for (Metric part : PARTS) {
                long cents = costs.cents(part, year, Trace.NONE);
                if (cents != 0) {
                    lines.add(line(part, year, cents, costs));
                }
            }
        }
        return lines;
    }

    private CostLine line(Metric part, int year, long cents, CostStep costs) {
        OptionalLong before = part == Metric.SERVICE_COST ? costs.unitsBeforeSummer(year) : OptionalLong.empty();
        return new CostLine(
                figures.holder().facts().holder(),
                item().id(),
                frame().year(year),
                part,
                accounting(part),
                part == Metric.OPERATING_COST ? null : measure(year),
                costs.units(part, year),
                before.isPresent() ? before.getAsLong() : null,
                Money.ofCents(cents));
    }

    private Accounting accounting(Metric part) {
        boolean running = part == Metric.OPERATING_COST || part == Metric.SERVICE_COST;
        return running ? Accounting.EXPENSE : item().accounting();
    }

    private @Nullable RecordId measure(int year) {
        Measure running = figures.holder().window(figures.item()).running(year);
        return running == null ? null : running.id();
    }

    private Item item() {
        return figures.holder().shared().items().item(figures.item());
    }

    private Frame frame() {
        return figures.holder().shared().frame();
    }
}
