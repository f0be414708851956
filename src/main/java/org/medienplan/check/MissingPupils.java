package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A school of which nobody knows how many pupils it has: its demand is in no sum.
final class MissingPupils implements Check {

    @Override
    public String id() {
        return "pupils_missing";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream().flatMap(school -> {
            FigureId figure =
                    FigureId.of(Metric.PUPILS, scope.firstYearOf(school)).forHolder(school.id());
            return scope.figure(figure).isComplete()
                    ? Stream.empty()
                    : Stream.of(Case.of(figure, "check.pupils_missing", school.id()));
        });
    }
}
