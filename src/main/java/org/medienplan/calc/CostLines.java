package org.medienplan.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.cost.CostStep;
import org.medienplan.calc.purchase.Window;
import org.medienplan.plan.catalogue.Accounting;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Lists the lines that one item costs one holder: everything that is not zero, year by year.
///
/// @param shared what holders have in common
/// @param holder the holder
/// @param record the item
/// @param window when its gap is closed
/// @param step the money
record CostLines(Shared shared, RecordId holder, Item record, Window window, CostStep step) {

    private static final List<Metric> PARTS = List.of(
            Metric.PURCHASE_COST,
            Metric.INSTALLATION_COST,
            Metric.PLANNING_COST,
            Metric.CONTINGENCY_COST,
            Metric.OPERATING_COST,
            Metric.SERVICE_COST);

    List<CostLine> all() {
        List<CostLine> lines = new ArrayList<>();
        for (int year = 0; year < shared.frame().length(); year++) {
            for (Metric part : PARTS) {
                long cents = step.cents(part, year, Trace.NONE);
                if (cents != 0) {
                    lines.add(line(part, year, cents));
                }
            }
        }
        return lines;
    }

    private CostLine line(Metric part, int year, long cents) {
        OptionalLong before = part == Metric.SERVICE_COST ? step.unitsBeforeSummer(year) : OptionalLong.empty();
        return new CostLine(
                holder,
                record.id(),
                shared.frame().year(year),
                part,
                accounting(part),
                part == Metric.OPERATING_COST ? null : measure(year),
                step.units(part, year),
                before.isPresent() ? before.getAsLong() : null,
                Money.ofCents(cents));
    }

    private Accounting accounting(Metric part) {
        boolean running = part == Metric.OPERATING_COST || part == Metric.SERVICE_COST;
        return running ? Accounting.EXPENSE : record.accounting();
    }

    private @Nullable RecordId measure(int year) {
        Measure running = window.running(shared.frame(), year);
        return running == null ? null : running.id();
    }
}
