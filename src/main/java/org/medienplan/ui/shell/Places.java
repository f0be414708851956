package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.medienplan.change.Change;
import org.medienplan.check.Findings;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Place;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.overview.OverviewActions;
import org.medienplan.ui.overview.OverviewPlace;
import org.medienplan.ui.step.infrastructure.InfrastructurePlace;
import org.medienplan.ui.step.investment.InvestmentPlace;
import org.medienplan.ui.step.support.SupportPlace;
import org.medienplan.ui.step.teaching.TeachingPlace;
import org.medienplan.ui.step.training.TrainingPlace;

/// The places that there are, in the order of the rail.
final class Places {

    private static final int INFRASTRUCTURE = 1;
    private static final int TEACHING = 2;
    private static final int SUPPORT = 3;
    private static final int TRAINING = 4;
    private static final int INVESTMENT = 5;

    private Places() {}

    static List<PlaceEntry> all() {
        return List.of(overview(), infrastructure(), teaching(), support(), training(), investment(), history());
    }

    private static PlaceEntry overview() {
        return new PlaceEntry(
                "overview",
                "shell.place.overview",
                Icon.HOME,
                Optional.empty(),
                (target, plan) -> Optional.empty(),
                (surroundings, shell) -> new OverviewPlace(surroundings, actions(shell)));
    }

    private static PlaceEntry infrastructure() {
        return new PlaceEntry(
                "infrastructure",
                "shell.place.infrastructure",
                Icon.SCHOOLS,
                Optional.of(new PlaceEntry.Step(INFRASTRUCTURE, Places::hasInventory)),
                InfrastructurePlace::tab,
                (surroundings, shell) -> new InfrastructurePlace(surroundings));
    }

    private static PlaceEntry training() {
        return new PlaceEntry(
                "training",
                "shell.place.training",
                Icon.PEOPLE,
                Optional.of(new PlaceEntry.Step(
                        TRAINING,
                        plan -> plan.levelCounts().size()
                                        + plan.trainingSessions().size()
                                > 0)),
                TrainingPlace::tab,
                (surroundings, shell) -> new TrainingPlace(surroundings));
    }

    private static PlaceEntry teaching() {
        return new PlaceEntry(
                "teaching",
                "shell.place.teaching",
                Icon.LESSONS,
                Optional.of(new PlaceEntry.Step(
                        TEACHING, plan -> plan.teachingProjects().size() > 0)),
                TeachingPlace::tab,
                (surroundings, shell) -> new TeachingPlace(surroundings));
    }

    private static PlaceEntry support() {
        return new PlaceEntry(
                "support",
                "shell.place.support",
                Icon.PEOPLE,
                Optional.of(new PlaceEntry.Step(SUPPORT, Places::isLookedAfter)),
                SupportPlace::tab,
                (surroundings, shell) -> new SupportPlace(surroundings));
    }

    private static boolean isLookedAfter(Plan plan) {
        return plan.serviceTasks().size()
                        + plan.platformCandidates().size()
                        + plan.deviceSystems().size()
                > 0;
    }

    private static PlaceEntry investment() {
        return new PlaceEntry(
                "investment",
                "shell.place.investment",
                Icon.EFFECT,
                Optional.of(
                        new PlaceEntry.Step(INVESTMENT, plan -> plan.measures().size() > 0)),
                InvestmentPlace::tab,
                (surroundings, shell) -> new InvestmentPlace(surroundings));
    }

    private static PlaceEntry history() {
        return new PlaceEntry(
                "history",
                "shell.place.history",
                Icon.HISTORY,
                Optional.empty(),
                (target, plan) -> Optional.empty(),
                (surroundings, shell) -> new HistoryPlace(surroundings, shell, shell.zone()));
    }

    private static boolean hasInventory(Plan plan) {
        return plan.schools().size()
                        + plan.holdings().size()
                        + plan.roomGroups().size()
                > 0;
    }

    private static OverviewActions actions(ShellActions shell) {
        return new OverviewActions() {
            @Override
            public void export() {
                shell.export();
            }

            @Override
            public void newPlan() {
                shell.newPlan();
            }

            @Override
            public boolean leadsTo(Place target) {
                return shell.leadsTo(target);
            }

            @Override
            public void lead(Place target) {
                shell.lead(target);
            }

            @Override
            public ObservableValue<Optional<Findings>> findings() {
                return shell.findings();
            }

            @Override
            public void openFindings() {
                shell.openFindings();
            }

            @Override
            public void repair(Change change) {
                shell.apply(change);
            }
        };
    }
}
