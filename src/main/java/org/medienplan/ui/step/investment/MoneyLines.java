package org.medienplan.ui.step.investment;

import java.util.List;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Metric;

/// What an amount is made of.
///
/// @param amount all of it
/// @param kinds its lines by kind of cost; none where it is a part of the cost itself
/// @param accounting its lines by capital and current expenditure, likewise
record MoneyLines(Money amount, List<Line> kinds, List<Line> accounting) {

    private static final List<Metric> KINDS = List.of(
            Metric.PURCHASE_COST,
            Metric.INSTALLATION_COST,
            Metric.PLANNING_COST,
            Metric.CONTINGENCY_COST,
            Metric.OPERATING_COST,
            Metric.SERVICE_COST);
    private static final List<Metric> ACCOUNTING = List.of(Metric.CAPITAL, Metric.EXPENSE);

    record Line(Metric metric, Money amount) {}

    static MoneyLines of(MoneyCell cell, Figures figures) {
        boolean whole = cell.metric() == Metric.COST;
        return new MoneyLines(
                cell.amount(figures, cell.metric()),
                whole ? lines(cell, figures, KINDS) : List.of(),
                whole ? lines(cell, figures, ACCOUNTING) : List.of());
    }

    private static List<Line> lines(MoneyCell cell, Figures figures, List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> new Line(metric, cell.amount(figures, metric)))
                .toList();
    }
}
