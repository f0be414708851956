package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.platform.ScoreTable;
import org.medienplan.ref.FieldRef;

/// A platform that nobody has scored by a criterion that counts: it has no result.
final class PlatformScoreMissing implements Check {

    @Override
    public String id() {
        return "platform_score_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        ScoreTable table = ScoreTable.of(scope.plan());
        return table.criteria().stream()
                .filter(criterion -> !criterion.weight().isZero())
                .flatMap(criterion -> table.candidates().stream()
                        .filter(candidate -> table.points(candidate, criterion).isEmpty())
                        .map(candidate -> Case.of(
                                FieldRef.whole(criterion.id()),
                                "check.platform_score_missing",
                                candidate.id(),
                                criterion.id())));
    }
}
