package org.medienplan.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;

/// Values a step further.
final class Steps {

    private static final long WHOLE = 1_000_000L;

    private Steps() {}

    /// A quantity by a share larger, rounded half up to its smallest unit. What is no quantity stays as it is.
    static Object raised(Object value, Share percent) {
        BigDecimal factor = new Share(WHOLE + percent.millionths()).toBigDecimal();
        return switch (value) {
            case Money money -> Money.ofCents(times(money.cents(), factor));
            case Integer count -> Math.toIntExact(times(count, factor));
            case Decimal decimal -> new Decimal(times(decimal.millionths(), factor));
            case Share share -> new Share(times(share.millionths(), factor));
            default -> value;
        };
    }

    private static long times(long amount, BigDecimal factor) {
        return BigDecimal.valueOf(amount)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// A time so many half-years later, refused where there is none. What is no time stays as it is.
    static Outcome<Object> shifted(Object value, int halfYears) {
        return switch (value) {
            case HalfYear half -> half(2 * half.year() + half.half() - 1 + halfYears);
            case Integer year -> Outcome.ok(year + halfYears / 2);
            case LocalDate date -> Outcome.ok(date.plusMonths(6L * halfYears));
            default -> Outcome.ok(value);
        };
    }

    private static Outcome<Object> half(int count) {
        int year = Math.floorDiv(count, 2);
        return year < HalfYear.FIRST_YEAR || year > HalfYear.LAST_YEAR
                ? Outcome.refused(
                        "invalid.range",
                        new Value.Plain(year),
                        new Value.Plain(HalfYear.FIRST_YEAR),
                        new Value.Plain(HalfYear.LAST_YEAR))
                : Outcome.ok(new HalfYear(year, Math.floorMod(count, 2) + 1));
    }
}
