package org.medienplan.calc.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.RoundedPart;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;

/// What a programme pays of an eligible cost: one part of it is rounded as the programme says, the other is the rest.
///
/// @param rate the part that it pays, 0 to 1
/// @param rounded which part is rounded
/// @param to to which multiples
/// @param rounding how
public record GrantRate(Share rate, RoundedPart rounded, Money to, Rounding rounding) {

    private static final long WHOLE = 1_000_000;

    /// Cents beyond which nobody counts: more than all money of the world.
    private static final long MOST = 1L << 60;

    public static GrantRate of(Programme programme) {
        return new GrantRate(programme.rate(), programme.rounded(), programme.roundedTo(), programme.rounding());
    }

    /// The grant for a cost, in cents; never more than the cost.
    ///
    /// @param cost cents, not negative
    public long grant(long cost) {
        return rounded == RoundedPart.GRANT
                ? Math.min(cost, part(cost, rate.millionths()))
                : cost - Math.min(cost, part(cost, WHOLE - rate.millionths()));
    }

    private long part(long cost, long millionths) {
        long unit = Math.max(1, to.cents());
        RoundingMode mode = switch (rounding) {
            case UP -> RoundingMode.UP;
            case HALF_UP -> RoundingMode.HALF_UP;
            case DOWN -> RoundingMode.DOWN;
        };
        BigInteger exact = BigInteger.valueOf(cost).multiply(BigInteger.valueOf(millionths));
        return new BigDecimal(exact)
                        .divide(new BigDecimal(WHOLE * unit), 0, mode)
                        .longValueExact()
                * unit;
    }

    /// The largest cost whose grant is not above a budget; a rate of nothing allows no cost.
    ///
    /// @param budget cents
    public long costUpTo(long budget) {
        if (rate.isZero()) {
            return 0;
        }
        long known = Math.min(budget, MOST);
        long above = Math.min(MOST, exactCostUpTo(known + Math.min(MOST, Math.max(1, to.cents())))) + 1;
        return rounded == RoundedPart.GRANT ? largest(known, above) : fixedPoint(known, above);
    }

    /// A rounded grant never falls when the cost rises.
    private long largest(long budget, long above) {
        long low = 0;
        long high = above;
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            if (grant(middle) <= budget) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// With a rounded own share the grant falls at each step of it; the largest cost is the budget and its own share,
    /// which
    /// is the largest number of steps that the own share of such a cost still has.
    private long fixedPoint(long budget, long above) {
        if (grant(above) <= budget) {
            return above;
        }
        long unit = Math.max(1, to.cents());
        long low = 0;
        long high = (above - budget) / unit + 1;
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            long cost = budget + middle * unit;
            if (cost - grant(cost) >= middle * unit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return budget + low * unit;
    }

    /// The largest cost of which the exact part is not above an amount, in cents.
    long exactCostUpTo(long amount) {
        return rate.isZero()
                ? 0
                : BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(WHOLE))
                        .divide(BigInteger.valueOf(rate.millionths()))
                        .min(BigInteger.valueOf(Long.MAX_VALUE))
                        .longValueExact();
    }
}
