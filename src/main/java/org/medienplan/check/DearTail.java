package org.medienplan.check;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A year after the planned ones that costs more than any of them: the plan ends before its dearest year.
final class DearTail implements Check {

    @Override
    public String id() {
        return "tail_dear";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        FigureId dearest = scope.horizon()
                .mapToObj(year -> FigureId.of(Metric.COST, year))
                .max(Comparator.comparingLong(figure -> scope.figure(figure).value()))
                .orElseThrow();
        return scope
                .figures()
                .frame()
                .years()
                .skip(scope.header().horizon())
                .mapToObj(year -> FigureId.of(Metric.COST, year))
                .max(Comparator.comparingLong(figure -> scope.figure(figure).value()))
                .filter(later ->
                        scope.figure(later).value() > scope.figure(dearest).value())
                .map(later -> Case.of(
                        later,
                        "check.tail_dear",
                        year(later),
                        scope.figure(later).money(),
                        year(dearest),
                        scope.figure(dearest).money()))
                .stream();
    }

    private static Value year(FigureId figure) {
        return new Value.Plain(Objects.requireNonNull(figure.year()));
    }
}
