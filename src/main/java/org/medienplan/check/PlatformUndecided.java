package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.support.CandidateStatus;
import org.medienplan.ref.FieldRef;

/// Platforms have been scored and one of them wins, but none has been chosen.
final class PlatformUndecided implements Check {

    @Override
    public String id() {
        return "platform_undecided";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        if (Choice.of(scope.plan()).isPresent()) {
            return Stream.empty();
        }
        return Ranking.of(scope.plan()).winner().stream()
                .map(winner -> Case.of(new FieldRef(winner.id(), "status"), "check.platform_undecided", winner.id())
                        .fixedBy(Fixes.set(winner.id(), "status", CandidateStatus.CHOSEN)));
    }
}
