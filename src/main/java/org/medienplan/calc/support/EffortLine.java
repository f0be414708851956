package org.medienplan.calc.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.support.EffortKind;
import org.medienplan.plan.support.EffortRule;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;

/// A line of effort, prepared for counting: which items and drivers it counts and how much time each unit takes.
///
/// @param task the task that it belongs to
/// @param rule the rule
/// @param items places of the items that are counted, ascending
/// @param licence place of the item without which nothing is saved, or -1
/// @param minutes time for each unit and year, below zero for a saving
public record EffortLine(ServiceTask task, EffortRule rule, List<Integer> items, int licence, BigDecimal minutes) {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final int PER_HUNDRED = 2;

    static EffortLine of(ServiceTask task, EffortRule rule, ItemList items) {
        RecordId licence = rule.licence();
        return new EffortLine(
                task, rule, places(rule.items(), items), licence == null ? -1 : items.place(licence), perUnit(rule));
    }

    /// The places of items and of all items of bundles, each once.
    public static List<Integer> places(Set<RecordId> itemsAndBundles, ItemList items) {
        return itemsAndBundles.stream()
                .flatMap(id -> items.placesOf(id).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static BigDecimal perUnit(EffortRule rule) {
        Decimal cases = rule.cases();
        BigDecimal minutes = rule.minutes().toBigDecimal();
        BigDecimal perUnit =
                cases == null ? minutes : minutes.multiply(cases.toBigDecimal()).movePointLeft(PER_HUNDRED);
        return rule.kind() == EffortKind.SAVING ? perUnit.negate() : perUnit;
    }

    /// The units that are counted in a year, or [Counts#UNKNOWN].
    public int units(UnitSource source, int yearIndex) {
        int units = 0;
        for (Driver driver : rule.basis().drivers()) {
            units = Counts.plus(units, source.driver(driver, yearIndex));
        }
        for (int item : items) {
            units = Counts.plus(units, source.demand(item, yearIndex));
        }
        return rule.licence() == null ? units : licensed(units, source, yearIndex);
    }

    private int licensed(int units, UnitSource source, int yearIndex) {
        int licences = licence < 0 ? 0 : source.demand(licence, yearIndex);
        return Counts.known(units) && Counts.known(licences) ? Math.min(units, licences) : Counts.UNKNOWN;
    }

    /// The time that known units take, exact.
    public BigDecimal minutes(int units) {
        return minutes.multiply(BigDecimal.valueOf(units));
    }

    /// The items that it follows: those that are counted and the licence.
    IntStream follows() {
        return IntStream.concat(items.stream().mapToInt(Integer::intValue), IntStream.of(licence))
                .filter(place -> place >= 0);
    }

    /// Whole hours for a time that was added up exactly, half up; what is saved takes no more off than there is.
    public static int hours(BigDecimal minutes) {
        BigDecimal hours = minutes.divide(MINUTES_OF_AN_HOUR, 0, RoundingMode.HALF_UP);
        return hours.signum() < 0 ? 0 : Counts.of(hours.longValueExact());
    }

    /// A time in hours, half up to six places, as people read it in part.
    public static Decimal partOfHours(BigDecimal minutes) {
        return new Decimal(minutes.movePointRight(6)
                .divide(MINUTES_OF_AN_HOUR, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
