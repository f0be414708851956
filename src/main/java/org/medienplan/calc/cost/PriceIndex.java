package org.medienplan.calc.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Frame;
import org.medienplan.message.Value;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Ratio;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;

/// How much a price of one year is worth in another, to six decimals.
///
/// @param factor the price of the year for a price of one; null where prices would grow beyond a millionfold, which
/// only
/// follows from a mistyped year or rise
record PriceIndex(@Nullable Ratio factor) {

    private static final int PLACES = 6;
    private static final long ONE = Decimal.ONE.millionths();
    private static final BigDecimal LARGEST = BigDecimal.valueOf(ONE);

    /// The index of every year of a plan.
    ///
    /// @param rise how much prices change each year
    /// @param priceYear the year in which the prices were valid
    static List<PriceIndex> of(Share rise, int priceYear, Frame frame) {
        BigDecimal growth = BigDecimal.ONE.add(rise.toBigDecimal());
        return frame.years().mapToObj(year -> after(year - priceYear, growth)).toList();
    }

    private static PriceIndex after(int years, BigDecimal growth) {
        BigDecimal exact =
                years >= 0 ? growth.pow(years) : BigDecimal.ONE.divide(growth.pow(-years), MathContext.DECIMAL64);
        if (exact.compareTo(LARGEST) > 0) {
            return new PriceIndex(null);
        }
        long millionths =
                exact.setScale(PLACES, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        return new PriceIndex(new Ratio(millionths, ONE));
    }

    /// An amount in the year of the index, rounded half up to the cent.
    long cents(Money amount) {
        return factor == null ? Cents.UNKNOWN : Cents.times(1, factor.apply(amount.cents(), Rounding.HALF_UP));
    }

    /// The factor as a value to be shown.
    Value shown() {
        return factor == null
                ? new Value.Count(Counts.UNKNOWN)
                : new Value.Number(new Decimal(factor.apply(ONE, Rounding.HALF_UP)));
    }
}
