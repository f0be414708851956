package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.analysis.platform.Sensitivity;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;

/// A weight of which a fifth more or less would make another platform win.
final class PlatformTurns implements Check {

    @Override
    public String id() {
        return "platform_turns";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return Sensitivity.of(Ranking.of(scope.plan())).stream()
                .flatMap(sensitivity -> sensitivity.turning().stream()
                        .map(move -> Case.of(
                                new FieldRef(move.criterion().id(), "weight"),
                                "check.platform_turns",
                                move.criterion().id(),
                                sensitivity.winner().id(),
                                move.turnedAt().orElse(Share.ZERO))));
    }
}
