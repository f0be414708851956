package org.medienplan.calc;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A computed number.
///
/// @param id what it is
/// @param value pieces, heads, hours, euro cents or millionths of a post, as the metric says; what is not known counts
/// as zero
/// @param missing number of holders for which a part of it is not known; 0 means that it is complete
public record Figure(FigureId id, long value, int missing) {

    public boolean isComplete() {
        return missing == 0;
    }

    /// The amount of a figure that is counted in money.
    public Money money() {
        if (id.metric().unit() != Metric.Unit.MONEY) {
            throw new IllegalStateException(id + " is not money");
        }
        return Money.ofCents(value);
    }

    /// The value as messages show it.
    public Value shown() {
        return switch (id.metric().unit()) {
            case MONEY -> new Value.Amount(money());
            case POSTS -> new Value.Rounded(new Decimal(value), 1);
            case COUNT, UNITS -> new Value.Count(value);
        };
    }

    /// The value as derivations show it: null where nothing of it is known.
    @Nullable
    Value result() {
        return isComplete() || value != 0 ? shown() : null;
    }
}
