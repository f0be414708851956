package org.medienplan.ui.step.infrastructure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.Cabling;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.Site;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.RecordId;

/// The sites and buildings of each school.
final class SchoolSites {

    private final Plan plan;
    private final Map<RecordId, List<SiteShare>> shares;
    private final Map<RecordId, List<Building>> buildings;
    private final Map<RecordId, Set<RecordId>> rooms = new HashMap<>();

    SchoolSites(Plan plan) {
        this.plan = plan;
        shares = plan.siteShares().rows().stream().collect(Collectors.groupingBy(SiteShare::school));
        buildings = plan.buildings().rows().stream().collect(Collectors.groupingBy(Building::site));
        for (RoomGroup group : plan.roomGroups().rows()) {
            RecordId school = group.school();
            if (school != null) {
                rooms.computeIfAbsent(school, key -> new java.util.HashSet<>()).add(group.building());
            }
        }
    }

    /// The sites of a school, the one with most of it first.
    List<Site> sites(RecordId school) {
        return shares.getOrDefault(school, List.of()).stream()
                .sorted(Comparator.comparingInt(SiteShare::weight).reversed())
                .map(share -> plan.sites().find(share.site()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The site with most of a school.
    Optional<RecordId> mainSite(RecordId school) {
        return sites(school).stream().findFirst().map(Site::id);
    }

    /// The buildings of the sites of a school.
    List<Building> buildings(RecordId school) {
        return sites(school).stream()
                .flatMap(site -> buildings.getOrDefault(site.id(), List.of()).stream())
                .toList();
    }

    /// The building of a school, where it has just one.
    Optional<RecordId> onlyBuilding(RecordId school) {
        List<Building> all = buildings(school);
        return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
    }

    /// The state of the worst cabled building in which the school has rooms; of all buildings of its sites where none
    /// of its rooms are recorded.
    Optional<Cabling> cabling(RecordId school) {
        Set<RecordId> own = rooms.getOrDefault(school, Set.of());
        List<Building> all = buildings(school);
        List<Building> used =
                all.stream().filter(building -> own.contains(building.id())).toList();
        Stream<Cabling> states =
                (used.isEmpty() ? all : used).stream().map(Building::cabling).filter(Objects::nonNull);
        return states.min(Comparator.naturalOrder());
    }
}
