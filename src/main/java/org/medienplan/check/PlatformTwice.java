package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.platform.ScoreTable;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.support.CandidateStatus;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.ref.FieldRef;

/// More than one platform has been chosen, although only the first of them is paid for.
final class PlatformTwice implements Check {

    @Override
    public String id() {
        return "platform_twice";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return Choice.of(scope.plan()).stream()
                .flatMap(first -> ScoreTable.of(scope.plan()).candidates().stream()
                        .filter(PlatformCandidate::isChosen)
                        .filter(candidate -> !candidate.id().equals(first.id()))
                        .map(candidate -> Case.of(
                                        new FieldRef(candidate.id(), "status"),
                                        "check.platform_twice",
                                        candidate.id(),
                                        first.id())
                                .fixedBy(Fixes.set(candidate.id(), "status", CandidateStatus.OFFERED))));
    }
}
