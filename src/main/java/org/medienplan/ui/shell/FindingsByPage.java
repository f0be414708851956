package org.medienplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medienplan.check.Findings;
import org.medienplan.ref.Place;
import org.medienplan.workspace.Snapshot;

/// What the checks say about a plan, as a whole, page by page and tab by tab.
///
/// @param all everything
/// @param byPage what can be seen on each page, by the key of the page; a page about the whole plan has everything
/// @param byTab what can be seen on each tab of a page, by the keys of page and tab
record FindingsByPage(Findings all, Map<String, Findings> byPage, Map<String, Map<String, Findings>> byTab) {

    static final FindingsByPage NONE = new FindingsByPage(Findings.NONE, Map.of(), Map.of());

    /// Where something can be seen.
    ///
    /// @param place what can be seen there: the thing itself, or what stands in for it
    record Spot(PlaceEntry entry, String tab, Place place) {}

    /// Has the checks run, so call it in the background.
    static FindingsByPage of(Snapshot snapshot, List<PlaceEntry> entries) {
        Findings all = snapshot.findings();
        Map<Place, Optional<Spot>> spots = new HashMap<>();
        Leads leads = new Leads(snapshot.plan());
        all.all().stream()
                .flatMap(finding -> finding.cases().stream())
                .forEach(one -> spots.computeIfAbsent(one.place(), place -> spot(place, leads, entries)));
        Map<String, Findings> byPage = new HashMap<>();
        Map<String, Map<String, Findings>> byTab = new HashMap<>();
        for (PlaceEntry entry : entries) {
            if (entry.step().isEmpty()) {
                byPage.put(entry.key(), all);
            } else {
                Findings here = all.where(place -> at(spots, place, entry).isPresent());
                byPage.put(entry.key(), here);
                byTab.put(entry.key(), byTab(here, place -> at(spots, place, entry)));
            }
        }
        return new FindingsByPage(all, Map.copyOf(byPage), Map.copyOf(byTab));
    }

    /// The tab of an entry on which a place can be seen.
    private static Optional<String> at(Map<Place, Optional<Spot>> spots, Place place, PlaceEntry entry) {
        return spots.getOrDefault(place, Optional.empty())
                .filter(spot -> spot.entry().equals(entry))
                .map(Spot::tab);
    }

    private static Map<String, Findings> byTab(Findings here, Function<Place, Optional<String>> tab) {
        Set<String> tabs = here.all().stream()
                .flatMap(finding -> finding.cases().stream())
                .flatMap(found -> tab.apply(found.place()).stream())
                .collect(Collectors.toSet());
        return tabs.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> here.where(
                                place -> tab.apply(place).filter(name::equals).isPresent())));
    }

    /// Where a place can be seen, or what stands in for it.
    static Optional<Spot> spot(Place target, Leads leads, List<PlaceEntry> entries) {
        return leads.of(target).stream()
                .flatMap(place -> entries.stream()
                        .flatMap(entry ->
                                entry.tab().of(place, leads.plan()).map(tab -> new Spot(entry, tab, place)).stream()))
                .findFirst();
    }

    Findings of(String page) {
        return byPage.getOrDefault(page, Findings.NONE);
    }

    /// What can be seen on the tabs of a page.
    Map<String, Findings> tabs(String page) {
        return byTab.getOrDefault(page, Map.of());
    }
}
