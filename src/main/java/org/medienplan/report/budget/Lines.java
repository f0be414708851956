package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.medienplan.calc.Figures;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;

/// All lines of the plan in the order of the workbook: by holder, item, year and part.
record Lines(List<CostLine> all) {

    static Lines of(Figures figures, List<RecordId> holders) {
        return new Lines(holders.stream()
                .flatMap(holder -> figures.lines(holder).stream())
                .toList());
    }

    /// What a formula that selects the same lines adds up, in euros.
    BigDecimal sum(Predicate<CostLine> selected) {
        Money sum = Money.ZERO;
        for (CostLine line : all) {
            if (selected.test(line)) {
                sum = sum.plus(line.amount());
            }
        }
        return sum.euros();
    }

    boolean any(Predicate<CostLine> selected) {
        return all.stream().anyMatch(selected);
    }
}
