package org.medienplan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.intake.SchoolRecords.Taken;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.Site;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Gives schools that have no site yet one by their address: schools at the same address share it, split by their
/// pupils. A new site gets one building of which nothing else is known.
final class SitePlacing {

    private final Set<RecordId> placed;
    private final Map<String, Site> byAddress = new HashMap<>();

    SitePlacing(Plan plan) {
        this.placed = plan.siteShares().rows().stream().map(SiteShare::school).collect(Collectors.toSet());
        plan.sites().rows().stream()
                .filter(site -> Address.of(site).isKnown())
                .forEach(site -> byAddress.putIfAbsent(Address.of(site).folded(), site));
    }

    /// The sites, buildings and shares to be added.
    List<Identified> place(List<Taken> schools) {
        Map<String, List<Taken>> groups = new LinkedHashMap<>();
        schools.stream()
                .filter(taken -> !placed.contains(taken.school().id()))
                .forEach(taken -> groups.computeIfAbsent(address(taken), key -> new ArrayList<>())
                        .add(taken));
        List<Identified> records = new ArrayList<>();
        groups.forEach((address, group) -> place(byAddress.get(address), group, records));
        return records;
    }

    private static String address(Taken taken) {
        Address address = taken.line().address();
        return address.isKnown() ? address.folded() : taken.school().id().key();
    }

    private static void place(@Nullable Site known, List<Taken> group, List<Identified> records) {
        Site site = known == null ? site(group) : known;
        if (known == null) {
            records.add(site);
            RecordId building = new RecordId(RecordType.BUILDING, site.id().key());
            records.add(new Building(building, site.id(), site.name(), null));
        }
        boolean counted = group.stream().allMatch(taken -> taken.line().pupils() != null);
        group.forEach(taken -> records.add(share(site, taken, counted)));
    }

    private static Site site(List<Taken> group) {
        Taken first = group.getFirst();
        Address address = first.line().address();
        String key = group.stream()
                .map(taken -> taken.school().id().key())
                .min(String::compareTo)
                .orElseThrow();
        return new Site(
                new RecordId(RecordType.SITE, key),
                address.isKnown() ? address.street() : first.school().name(),
                first.school().street(),
                first.school().postcode(),
                first.school().town(),
                null,
                null);
    }

    /// Weighted by pupils where all are known, else equally: not known is not zero.
    private static SiteShare share(Site site, Taken taken, boolean counted) {
        Integer pupils = taken.line().pupils();
        String key = site.id().key() + "." + taken.school().id().key();
        return new SiteShare(
                new RecordId(RecordType.SITE_SHARE, key),
                site.id(),
                taken.school().id(),
                counted && pupils != null ? pupils : 1);
    }

    /// How many sites several of the schools share.
    static long shared(List<Identified> records) {
        Stream<SiteShare> shares =
                records.stream().filter(SiteShare.class::isInstance).map(SiteShare.class::cast);
        return shares.collect(Collectors.groupingBy(SiteShare::site, Collectors.counting())).values().stream()
                .filter(count -> count > 1)
                .count();
    }
}
