package org.medienplan.analysis.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.calc.Figures;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.ref.RecordId;

/// Devices against the licences that manage them, by year of the horizon.
///
/// @param licence the licence, empty for devices whose system has none
/// @param devices the items that ask for it
/// @param needed devices at the end of each year
/// @param planned licences that run in each year
public record ManagedDevices(
        Optional<RecordId> licence, List<RecordId> devices, List<Long> needed, List<Long> planned) {

    public ManagedDevices {
        devices = List.copyOf(devices);
        needed = List.copyOf(needed);
        planned = List.copyOf(planned);
    }

    /// One for each licence in the order of the catalogue, devices without a licence last.
    public static List<ManagedDevices> of(Figures figures) {
        Map<Optional<RecordId>, List<RecordId>> devices = new LinkedHashMap<>();
        figures.items()
                .items()
                .forEach(item -> figures.plan().deviceSystems().rows().stream()
                        .filter(system -> item.id().equals(system.licenceItem()))
                        .forEach(system -> add(system, Optional.of(item.id()), devices, figures)));
        figures.plan().deviceSystems().rows().stream()
                .filter(system -> system.licenceItem() == null)
                .forEach(system -> add(system, Optional.empty(), devices, figures));
        return devices.entrySet().stream()
                .map(entry -> new ManagedDevices(
                        entry.getKey(),
                        entry.getValue(),
                        SystemDevices.units(entry.getValue(), figures),
                        SystemDevices.units(entry.getKey().stream().toList(), figures)))
                .toList();
    }

    private static void add(
            DeviceSystem system,
            Optional<RecordId> licence,
            Map<Optional<RecordId>, List<RecordId>> devices,
            Figures figures) {
        List<RecordId> managed = devices.computeIfAbsent(licence, none -> new ArrayList<>());
        if (figures.items().place(system.item()) >= 0 && !managed.contains(system.item())) {
            managed.add(system.item());
        }
    }

    /// Devices without a licence at the end of a year of the horizon.
    public long uncovered(int yearIndex) {
        return Math.max(0, needed.get(yearIndex) - planned.get(yearIndex));
    }
}
