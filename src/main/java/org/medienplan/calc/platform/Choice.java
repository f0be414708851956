package org.medienplan.calc.platform;

import java.util.Comparator;
import java.util.Optional;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PlatformCandidate;

/// Which platform has been chosen.
public final class Choice {

    private Choice() {}

    /// The chosen platform; where several are, the first of them.
    public static Optional<PlatformCandidate> of(Plan plan) {
        return plan.platformCandidates().rows().stream()
                .filter(PlatformCandidate::isChosen)
                .min(Comparator.comparingInt(PlatformCandidate::rank)
                        .thenComparing(candidate -> candidate.id().key()));
    }
}
