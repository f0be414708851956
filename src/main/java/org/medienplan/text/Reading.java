package org.medienplan.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.medienplan.message.Outcome;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;

/// Reads numbers, money and dates as people type or paste them. Strict: what could be read in two ways is refused with
/// the two ways to write it, never guessed.
public final class Reading {

    private static final Pattern EURO = Pattern.compile("(?i)€|EUR|Euro");
    private static final Pattern HALF_FIRST = Pattern.compile("(?i)H?([12])\\.? ?(?:Hj\\.?|Halbjahr)?[ /]?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?i)(\\d{4})[-/ ]?H?([12])");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})(?:[/–-](\\d{2}|\\d{4}))?");
    private static final Pattern THOUSANDS = Pattern.compile("(?i)(.*?) ?(?:T€|TEUR|T EUR|€k|k€|k)");

    private final boolean german;
    private final DateTimeFormatter day;

    /// Reads as people write in German, or as in English where the language is any other.
    public static Reading in(Locale locale) {
        return new Reading(locale);
    }

    private Reading(Locale locale) {
        this.german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        this.day = DateTimeFormatter.ofPattern(german ? "d.M.uuuu" : "d MMM uuuu", locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// A whole number: `1620`, `1.620`.
    public Outcome<Long> whole(String text) {
        Optional<BigDecimal> number =
                typed(text).number().filter(value -> value.abs().precision() <= 18);
        return number.filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(value -> Outcome.ok(value.longValue()))
                .orElseGet(() -> Outcome.refused("entry.whole_number", text));
    }

    /// A number with places: `1234,5`. `1.234` is refused: it may mean the one or the other.
    public Outcome<Decimal> decimal(String text) {
        TypedNumber typed = typed(text);
        return typed.isAmbiguous() ? ambiguous(text, typed) : decimal(text, typed);
    }

    private Outcome<Decimal> decimal(String text, TypedNumber typed) {
        return typed.number()
                .flatMap(value -> Decimal.parse(value.toPlainString()))
                .map(Outcome::ok)
                .orElseGet(() -> Outcome.refused("entry.number", text));
    }

    /// An amount of euros: `1.234,56 €`, `1234`, `12 T€`, with the minus in front or behind.
    public Outcome<Money> money(String text) {
        Matcher thousands = THOUSANDS.matcher(TypedNumber.tidied(text));
        int shift = thousands.matches() ? 5 : 2;
        String amount = thousands.matches() ? thousands.group(1) : text;
        return typed(EURO.matcher(amount).replaceAll(""))
                .number()
                .map(euros -> euros.movePointRight(shift).stripTrailingZeros())
                .filter(cents -> cents.scale() <= 0 && cents.precision() - cents.scale() <= 17)
                .map(cents -> Outcome.ok(Money.ofCents(cents.longValue())))
                .orElseGet(() -> Outcome.refused("entry.money", text));
    }

    /// A percentage, as a share: `38,9 %`, `38,9`.
    public Outcome<Share> percent(String text) {
        TypedNumber typed = typed(text.replace("%", ""));
        if (typed.isAmbiguous()) {
            return ambiguous(text, typed);
        }
        return typed.number()
                .flatMap(percent -> Share.parse(percent.movePointLeft(2).toPlainString()))
                .map(Outcome::ok)
                .orElseGet(() -> Outcome.refused("entry.percent", text));
    }

    /// A day: `22.06.2026`, `2026-06-22`. Years have four digits, and the order of an American date is never guessed.
    public Outcome<LocalDate> date(String text) {
        String tidied = TypedNumber.tidied(text);
        try {
            boolean iso = tidied.matches("\\d{4}-\\d{2}-\\d{2}");
            return Outcome.ok(LocalDate.parse(tidied, iso ? DateTimeFormatter.ISO_LOCAL_DATE : day));
        } catch (DateTimeException noDate) {
            return Outcome.refused("entry.date", text);
        }
    }

    /// A half-year: `1. Halbjahr 2027`, `1/2027`, `2027-H1`.
    public Outcome<HalfYear> halfYear(String text) {
        String tidied = TypedNumber.tidied(text);
        Matcher halfFirst = HALF_FIRST.matcher(tidied);
        Matcher yearFirst = YEAR_FIRST.matcher(tidied);
        Optional<HalfYear> halfYear = Optional.empty();
        if (halfFirst.matches()) {
            halfYear = HalfYear.parse(halfFirst.group(2) + "-H" + halfFirst.group(1));
        } else if (yearFirst.matches()) {
            halfYear = HalfYear.parse(yearFirst.group(1) + "-H" + yearFirst.group(2));
        }
        return halfYear.map(Outcome::ok).orElseGet(() -> Outcome.refused("entry.half_year", text));
    }

    /// A school year by the calendar year in which it begins: `2026/27`, `2026/2027`, `2026`.
    public Outcome<Integer> schoolYear(String text) {
        Matcher matcher = SCHOOL_YEAR.matcher(TypedNumber.tidied(text));
        if (!matcher.matches()) {
            return Outcome.refused("entry.school_year", text);
        }
        int year = Integer.parseInt(matcher.group(1));
        String end = matcher.group(2);
        boolean follows = end == null || Integer.toString(year + 1).endsWith(end);
        return follows ? Outcome.ok(year) : Outcome.refused("entry.school_year", text);
    }

    private TypedNumber typed(String text) {
        return TypedNumber.of(text, german ? '.' : ',', german ? ',' : '.');
    }

    private static <T> Outcome<T> ambiguous(String text, TypedNumber typed) {
        return Outcome.refused("entry.ambiguous", text, typed.withoutGroups(), typed.asDecimal());
    }
}
