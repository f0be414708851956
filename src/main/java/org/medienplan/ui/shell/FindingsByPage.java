package org.medienplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.check.Findings;
import org.medienplan.ref.Place;
import org.medienplan.workspace.Snapshot;

/// What the checks say about a plan, as a whole and page by page.
///
/// @param all everything
/// @param byPage what can be seen on each page, by the key of the page; a page about the whole plan has everything
record FindingsByPage(Findings all, Map<String, Findings> byPage) {

    static final FindingsByPage NONE = new FindingsByPage(Findings.NONE, Map.of());

    /// Has the checks run, so call it in the background.
    static FindingsByPage of(Snapshot snapshot, List<PlaceEntry> entries) {
        Findings all = snapshot.findings();
        Map<Place, String> pages = new HashMap<>();
        Leads leads = new Leads(snapshot.plan());
        all.all().stream()
                .flatMap(finding -> finding.cases().stream())
                .forEach(one -> pages.computeIfAbsent(
                        one.place(),
                        place ->
                                page(place, leads, entries).map(PlaceEntry::key).orElse("")));
        Map<String, Findings> byPage = new HashMap<>();
        for (PlaceEntry entry : entries) {
            byPage.put(
                    entry.key(),
                    entry.step().isEmpty()
                            ? all
                            : all.where(place -> entry.key().equals(pages.get(place))));
        }
        return new FindingsByPage(all, Map.copyOf(byPage));
    }

    /// The page that shows a place, or what stands in for it.
    static Optional<PlaceEntry> page(Place target, Leads leads, List<PlaceEntry> entries) {
        return leads.of(target).stream()
                .flatMap(place -> entries.stream().filter(entry -> entry.holds().test(place)))
                .findFirst();
    }

    Findings of(String page) {
        return byPage.getOrDefault(page, Findings.NONE);
    }
}
