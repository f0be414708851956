package org.medienplan.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;

/// Numbers, money and dates as a language writes them: grouped by thousands, with a true minus, never rounded unless a
/// method says so.
public final class Formats {

    /// The sign of a negative number, as wide as a plus.
    public static final char MINUS = '\u2212';

    private final Symbols symbols;

    Formats(Symbols symbols) {
        this.symbols = symbols;
    }

    /// A whole number with groups: `1.234.567`.
    public String count(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /// A change with its sign: `+218`, `−92`, `0`.
    public String change(long count) {
        return count > 0 ? "+" + count(count) : count(count);
    }

    /// A year or another number without groups: `2027`.
    public String plain(long number) {
        return number < 0 ? MINUS + Long.toString(number).substring(1) : Long.toString(number);
    }

    /// Euros and cents: `1.234.567,89 €`.
    public String money(Money money) {
        return signed(money.euros(), symbols.beforeEuro(), symbols.afterEuro());
    }

    /// Euros and cents without the sign of the currency, for columns that name it once: `1.234.567,89`.
    public String amount(Money money) {
        return number(money.euros());
    }

    /// Whole euros, half up: `1.234.568 €`.
    public String euros(Money money) {
        return signed(rounded(money.euros(), 0), symbols.beforeEuro(), symbols.afterEuro());
    }

    /// Thousands of euros, half up: `1.235 T€`. Columns whose parts have to add up round together, in package `report`.
    public String thousands(Money money) {
        return signed(rounded(money.euros().movePointLeft(3), 0), symbols.beforeThousands(), symbols.afterThousands());
    }

    /// All places that the number has: `1.234,5`.
    public String decimal(Decimal decimal) {
        return number(decimal.toBigDecimal());
    }

    /// A number half up to so many places: `10,0`.
    public String decimal(Decimal decimal, int places) {
        return number(rounded(decimal.toBigDecimal(), places));
    }

    /// A share in percent with all its places: `2,25 %`.
    public String percent(Share share) {
        BigDecimal percent = share.toBigDecimal().movePointRight(2).stripTrailingZeros();
        return signed(percent.scale() < 0 ? percent.setScale(0) : percent, "", symbols.afterPercent());
    }

    /// A share in percent, half up to so many places: `38,9 %`.
    public String percent(Share share, int places) {
        return signed(rounded(share.toBigDecimal().movePointRight(2), places), "", symbols.afterPercent());
    }

    /// A day: `22.06.2026`.
    public String date(LocalDate date) {
        return symbols.date().format(date);
    }

    /// A school year by the calendar year in which it begins: `2026/27`.
    public static String schoolYear(int year) {
        int end = (year + 1) % 100;
        return year + "/" + (end < 10 ? "0" : "") + end;
    }

    /// From one year to another: `2027–2031`.
    public String years(int first, int last) {
        return first == last ? plain(first) : first + "–" + last;
    }

    private static BigDecimal rounded(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal value) {
        return signed(value, "", "");
    }

    private String signed(BigDecimal value, String before, String after) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits.length() + 12);
        if (value.signum() < 0) {
            text.append(MINUS);
        }
        text.append(before);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i < whole && (whole - i) % 3 == 0) {
                text.append(symbols.group());
            }
            text.append(i == point ? symbols.decimal() : digits.charAt(i));
        }
        return text.append(after).toString();
    }
}
