package org.medienplan.calc.funding;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.funding.BudgetPool;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// An authority's part of an amount that a Land splits: by its pupils, and by its key.
///
/// @param pool the amount
/// @param key what the authority has of the key, null where nobody entered it
record PoolShare(BudgetPool pool, @Nullable Money key) {

    private static final long WHOLE = Share.ofPercent(100).millionths();

    /// Whether the key decides about a part and the authority's is not known.
    boolean lacksKey() {
        return splitsByKey() && key == null;
    }

    boolean needsPupils() {
        return byPupils() > 0;
    }

    Exact amount(long pupils, Trace trace) {
        Exact heads = Exact.of(pool.amount()).times(byPupils(), WHOLE).times(pupils, pool.pupils());
        if (trace.on()) {
            Message label =
                    Message.of("trace.budget.pool_pupils", new Share(byPupils()), pool.amount(), pupils, pool.pupils());
            tell(trace, label, heads);
        }
        return heads.plus(byKey(trace));
    }

    private Exact byKey(Trace trace) {
        Money all = pool.keyAmount();
        if (!splitsByKey() || all == null || key == null) {
            return Exact.ZERO;
        }
        Share rest = new Share(WHOLE - byPupils());
        Exact amount = Exact.of(pool.amount()).times(rest.millionths(), WHOLE).times(key.cents(), all.cents());
        if (trace.on()) {
            tell(trace, Message.of("trace.budget.pool_key", rest, pool.amount(), key, all), amount);
        }
        return amount;
    }

    private long byPupils() {
        return pool.keyAmount() == null ? WHOLE : pool.byPupils().millionths();
    }

    private boolean splitsByKey() {
        Money all = pool.keyAmount();
        return all != null && all.cents() > 0 && byPupils() < WHOLE;
    }

    private void tell(Trace trace, Message label, Exact amount) {
        trace.input(label, new Value.Amount(amount.rounded()), FieldRef.whole(pool.id()));
    }
}
