package org.medienplan.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.ControlTotal;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// What is recorded of the schools of an authority, as a control total counts it.
final class ControlSum {

    private ControlSum() {}

    static long of(ControlTotal total, Scope scope) {
        Set<RecordId> holders = scope.holdersOf(total.authority()).collect(Collectors.toSet());
        RecordId item = total.item();
        return item == null
                ? holders.stream()
                        .mapToLong(holder -> recorded(scope.entries(holder), total.driver(), total.schoolYear()))
                        .sum()
                : units(item, holders, scope);
    }

    /// Grades count where nobody recorded the school as a whole.
    private static long recorded(List<DriverEntry> entries, @Nullable Driver driver, @Nullable Integer schoolYear) {
        List<DriverEntry> fitting = entries.stream()
                .filter(entry -> entry.driver() == driver
                        && Integer.valueOf(entry.schoolYear()).equals(schoolYear))
                .toList();
        boolean whole = fitting.stream().anyMatch(entry -> entry.grade() == null);
        return fitting.stream()
                .filter(entry -> !whole || entry.grade() == null)
                .mapToLong(DriverEntry::value)
                .sum();
    }

    private static long units(RecordId item, Set<RecordId> holders, Scope scope) {
        return scope.holdings().entrySet().stream()
                .filter(holder -> isOf(holder.getKey(), holders, scope))
                .flatMap(holder -> holder.getValue().stream())
                .filter(holding -> holding.item().equals(item))
                .mapToLong(Holding::quantity)
                .sum();
    }

    /// A site belongs to the authority of the first school that uses it.
    private static boolean isOf(RecordId place, Set<RecordId> holders, Scope scope) {
        return place.type() == RecordType.SITE
                ? scope.sharesOfSite(place).stream()
                        .map(SiteShare::school)
                        .findFirst()
                        .filter(holders::contains)
                        .isPresent()
                : holders.contains(place);
    }
}
