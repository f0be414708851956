package org.medienplan.analysis.platform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.medienplan.calc.Figures;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.plan.support.SystemFamily;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// The devices of one system, by year.
///
/// @param family the system
/// @param items the items that run it
/// @param byYear devices at the end of each year of the horizon, if the plan is carried out
public record SystemDevices(SystemFamily family, List<RecordId> items, List<Long> byYear) {

    public SystemDevices {
        items = List.copyOf(items);
        byYear = List.copyOf(byYear);
    }

    /// One for each system that the plan names, those with most devices at the end of the horizon first.
    public static List<SystemDevices> of(Figures figures) {
        Map<SystemFamily, List<RecordId>> items = new EnumMap<>(SystemFamily.class);
        for (DeviceSystem system : figures.plan().deviceSystems().rows()) {
            List<RecordId> ofFamily = items.computeIfAbsent(system.family(), family -> new ArrayList<>());
            if (figures.items().place(system.item()) >= 0 && !ofFamily.contains(system.item())) {
                ofFamily.add(system.item());
            }
        }
        return items.entrySet().stream()
                .map(entry -> new SystemDevices(entry.getKey(), entry.getValue(), units(entry.getValue(), figures)))
                .sorted((a, b) -> Long.compare(b.atEnd(), a.atEnd()))
                .toList();
    }

    /// Units of some items at the end of each year of the horizon.
    static List<Long> units(List<RecordId> items, Figures figures) {
        return figures.frame()
                .years()
                .limit(figures.frame().horizon())
                .mapToObj(year -> items.stream()
                        .mapToLong(item -> figures.figure(
                                        FigureId.of(Metric.PLANNED_STOCK, year).forItem(item))
                                .orElseThrow()
                                .value())
                        .sum())
                .toList();
    }

    /// Devices at the end of the horizon.
    public long atEnd() {
        return byYear.getLast();
    }
}
