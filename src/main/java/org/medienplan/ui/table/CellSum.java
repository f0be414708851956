package org.medienplan.ui.table;

import java.util.List;
import org.medienplan.quantity.Money;
import org.medienplan.text.Formats;

/// Adds up the values of a column.
final class CellSum {

    private CellSum() {}

    /// The sum of amounts or counts as text; empty where there is nothing to add up.
    static String text(List<Object> values, Formats formats) {
        if (values.isEmpty()) {
            return "";
        }
        if (values.getFirst() instanceof Money) {
            return formats.amount(values.stream()
                    .map(value -> value instanceof Money money ? money : Money.ZERO)
                    .reduce(Money.ZERO, Money::plus));
        }
        return values.getFirst() instanceof Integer
                ? formats.count(values.stream()
                        .mapToLong(value -> value instanceof Integer count ? count : 0)
                        .sum())
                : "";
    }
}
