package org.medienplan.calc.cost;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// One line of the budget: what one item costs one holder in one year, for one reason. The lines of a plan add up to
/// all its costs.
///
/// @param holder the school or authority
/// @param item the item
/// @param year the calendar year
/// @param part why it costs: purchase, installation, planning, contingency, operation or service
/// @param accounting capital or current expenditure
/// @param measure the measure in whose years it is bought or paid, null where there is none
/// @param units what it is counted in: units bought, in operation, or running since the summer
/// @param unitsBeforeSummer units running until the summer, where seven months follow the school year before; else null
/// @param amount the line, rounded once
public record CostLine(
        RecordId holder,
        RecordId item,
        int year,
        Metric part,
        Accounting accounting,
        @Nullable RecordId measure,
        long units,
        @Nullable Long unitsBeforeSummer,
        Money amount) {

    /// The figure of the same amount.
    public FigureId figure() {
        return new FigureId(part, year, holder, item);
    }
}
