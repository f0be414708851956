package org.medienplan.calc.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.Need;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.ref.RecordId;

/// Which licences manage the devices of which items.
///
/// @param systems the systems that ask for a licence, by the place of the licence
/// @param items the items
/// @param frame the years
record ManagementBook(Map<Integer, List<DeviceSystem>> systems, ItemList items, Frame frame) {

    /// A system whose licence or devices the plan does not have, or that are the same, asks for nothing.
    static ManagementBook of(Plan plan, ItemList items, Frame frame) {
        Map<Integer, List<DeviceSystem>> systems = new TreeMap<>();
        for (DeviceSystem system : plan.deviceSystems().rows()) {
            RecordId licence = system.licenceItem();
            int place = licence == null ? -1 : items.place(licence);
            if (place >= 0 && items.place(system.item()) >= 0 && !system.item().equals(licence)) {
                systems.computeIfAbsent(place, none -> new ArrayList<>()).add(system);
            }
        }
        return new ManagementBook(systems, items, frame);
    }

    List<Need> needs(RecordId holder) {
        return systems.entrySet().stream()
                .<Need>map(entry -> new ManagementNeed(entry.getKey(), entry.getValue(), holder, items, frame))
                .toList();
    }

    Map<Integer, Set<Integer>> follows() {
        return systems.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> devices(entry.getValue())));
    }

    private Set<Integer> devices(List<DeviceSystem> asking) {
        return asking.stream().map(system -> items.place(system.item())).collect(Collectors.toSet());
    }
}
