package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Optional;
import org.medienplan.analysis.platform.AccountYear;
import org.medienplan.analysis.platform.ManagedDevices;
import org.medienplan.analysis.platform.PlatformMoney;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.analysis.platform.Sensitivity;
import org.medienplan.analysis.platform.SystemDevices;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.workspace.Snapshot;

/// Everything that the pages of the platform show of a plan.
///
/// @param plan the plan
/// @param frame its years
/// @param ranking who wins
/// @param sensitivity how firmly; empty where nobody wins alone
/// @param chosen the platform that is paid for
/// @param accounts by year of the horizon
/// @param systems devices by system
/// @param managed devices against licences
/// @param money what it costs
record PlatformContent(
        Plan plan,
        Frame frame,
        Ranking ranking,
        Optional<Sensitivity> sensitivity,
        Optional<PlatformCandidate> chosen,
        List<AccountYear> accounts,
        List<SystemDevices> systems,
        List<ManagedDevices> managed,
        PlatformMoney money) {

    PlatformContent {
        accounts = List.copyOf(accounts);
        systems = List.copyOf(systems);
        managed = List.copyOf(managed);
    }

    static PlatformContent of(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        Ranking ranking = Ranking.of(plan);
        Optional<PlatformCandidate> chosen = Choice.of(plan);
        return new PlatformContent(
                plan,
                snapshot.figures().frame(),
                ranking,
                Sensitivity.of(ranking),
                chosen,
                chosen.isPresent() ? AccountYear.of(snapshot.figures()) : List.of(),
                SystemDevices.of(snapshot.figures()),
                ManagedDevices.of(snapshot.figures()),
                PlatformMoney.of(snapshot.figures()));
    }

    /// Whether nobody has begun to choose.
    boolean isEmpty() {
        return ranking.table().criteria().isEmpty() && ranking.candidates().isEmpty();
    }

    int firstYear() {
        return frame.firstYear();
    }

    int lastYear() {
        return frame.year(frame.lastHorizonIndex());
    }
}
