package org.medienplan.calc.base;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Splitting;
import org.medienplan.ref.RecordId;

/// What schools have on sites: own rooms, and whole parts of what they share, split by weight so that a line, a
/// building
/// or a room is counted once.
final class SiteBook {

    private final Map<RecordId, List<SiteShare>> sharesBySite;
    private final Map<RecordId, List<RoomPart>> rooms = new HashMap<>();
    private final Map<RecordId, Integer> sites = new HashMap<>();
    private final Map<RecordId, Integer> buildings = new HashMap<>();

    private SiteBook(Plan plan) {
        this.sharesBySite = FactBook.grouped(plan.siteShares(), SiteShare::site);
        Map<RecordId, List<Building>> bySite = FactBook.grouped(plan.buildings(), Building::site);
        sharesBySite.keySet().forEach(site -> {
            split(site, 1).forEach((school, part) -> sites.merge(school, part, Integer::sum));
            split(site, FactBook.listOf(bySite, site).size())
                    .forEach((school, part) -> buildings.merge(school, part, Integer::sum));
        });
        plan.roomGroups().rows().forEach(group -> placeRooms(plan, group));
    }

    static SiteBook of(Plan plan) {
        return new SiteBook(plan);
    }

    private void placeRooms(Plan plan, RoomGroup group) {
        RecordId school = group.school();
        if (school != null) {
            FactBook.put(rooms, school, new RoomPart(group, group.quantity()));
            return;
        }
        plan.buildings()
                .find(group.building())
                .ifPresent(building -> split(building.site(), group.quantity())
                        .forEach((user, part) -> FactBook.put(rooms, user, new RoomPart(group, part))));
    }

    /// Splits a count among the schools of a site by their weights; empty where no school uses it.
    Map<RecordId, Integer> split(RecordId site, int count) {
        List<SiteShare> shares = FactBook.listOf(sharesBySite, site);
        if (shares.isEmpty()) {
            return Map.of();
        }
        long[] weights = shares.stream().mapToLong(SiteShare::weight).toArray();
        long[] parts = Splitting.byLargestRemainder(count, weights);
        Map<RecordId, Integer> split = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            split.merge(shares.get(i).school(), (int) parts[i], Integer::sum);
        }
        return split;
    }

    List<RoomPart> rooms(RecordId school) {
        return FactBook.listOf(rooms, school);
    }

    int sites(RecordId school) {
        return sites.getOrDefault(school, Counts.UNKNOWN);
    }

    int buildings(RecordId school) {
        return buildings.getOrDefault(school, Counts.UNKNOWN);
    }
}
