package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.overview.OverviewActions;
import org.medienplan.ui.overview.OverviewPlace;
import org.medienplan.ui.step.infrastructure.InfrastructurePlace;

/// The places that there are, in the order of the rail.
final class Places {

    private static final int INFRASTRUCTURE = 1;

    private Places() {}

    static List<PlaceEntry> all() {
        return List.of(overview(), infrastructure());
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

    private static PlaceEntry infrastructure() {
        return new PlaceEntry(
                "infrastructure",
                "shell.place.infrastructure",
                Icon.SCHOOLS,
                Optional.of(new PlaceEntry.Step(INFRASTRUCTURE, Places::hasInventory)),
                target -> target instanceof FigureId figure && figure.metric().unit() != Metric.Unit.MONEY,
                (surroundings, shell) -> new InfrastructurePlace(surroundings));
    }

    private static boolean hasInventory(Plan plan) {
        return plan.holdings().size() + plan.roomGroups().size() > 0;
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
