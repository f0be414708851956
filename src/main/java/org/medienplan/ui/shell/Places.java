package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import org.medienplan.ref.Place;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.overview.OverviewActions;
import org.medienplan.ui.overview.OverviewPlace;

/// The places that there are, in the order of the rail.
final class Places {

    private Places() {}

    static List<PlaceEntry> all() {
        return List.of(overview());
    }

    private static PlaceEntry overview() {
        return new PlaceEntry(
                "overview",
                "shell.place.overview",
                Icon.HOME,
                Optional.empty(),
                target -> false,
                (surroundings, shell) -> new OverviewPlace(surroundings, actions(shell)));
    }

    private static OverviewActions actions(ShellActions shell) {
        return new OverviewActions() {
            @Override
            public void export() {
                shell.export();
            }

            @Override
            public boolean leadsTo(Place target) {
                return shell.leadsTo(target);
            }

            @Override
            public void lead(Place target) {
                shell.lead(target);
            }
        };
    }
}
