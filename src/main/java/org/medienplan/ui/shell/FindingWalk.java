package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import org.medienplan.check.Findings;

/// Goes from finding to finding, case by case, also while they are being settled.
final class FindingWalk {

    private List<FindingLine.Single> all = List.of();
    private int at = -1;

    /// Where somebody is.
    ///
    /// @param line the case
    /// @param number its number, from 1
    /// @param count how many there are
    record Stop(FindingLine.Single line, int number, int count) {}

    /// Goes on with other findings: at the same case where it is still there, else between its neighbours.
    void show(Findings findings) {
        Optional<FindingLine.Single> here = at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
        all = findings.all().stream()
                .flatMap(finding -> finding.cases().stream().map(found -> new FindingLine.Single(finding, found)))
                .toList();
        here.ifPresent(before -> at = place(before));
    }

    private int place(FindingLine.Single before) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSame(before)) {
                return i;
            }
        }
        return Math.min(at, all.size()) - 1;
    }

    /// The next case or, with -1, the one before; after the last comes the first. Empty where there is none.
    Optional<Stop> move(int step) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        at = at < 0 && step < 0 ? all.size() - 1 : Math.floorMod(at + step, all.size());
        return Optional.of(new Stop(all.get(at), at + 1, all.size()));
    }
}
