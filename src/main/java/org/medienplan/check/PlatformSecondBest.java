package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.calc.platform.Choice;
import org.medienplan.ref.FieldRef;

/// A platform has been chosen that does not win, and nobody says why.
final class PlatformSecondBest implements Check {

    @Override
    public String id() {
        return "platform_second_best";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Ranking ranking = Ranking.of(scope.plan());
        return Choice.of(scope.plan()).filter(chosen -> chosen.note() == null).stream()
                .flatMap(chosen -> ranking
                        .winner()
                        .filter(winner -> !winner.id().equals(chosen.id()))
                        .map(winner -> Case.of(
                                new FieldRef(chosen.id(), "note"),
                                "check.platform_second_best",
                                chosen.id(),
                                winner.id()))
                        .stream());
    }
}
