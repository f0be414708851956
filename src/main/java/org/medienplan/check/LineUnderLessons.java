package org.medienplan.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.medienplan.analysis.teaching.LineLoad;
import org.medienplan.ref.FieldRef;

/// A line that is narrower than what lessons use at one time.
final class LineUnderLessons implements Check {

    @Override
    public String id() {
        return "line_under_lessons";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return LineLoad.of(scope.figures()).stream()
                .filter(LineLoad::isAboveLine)
                .map(load -> Case.of(
                        new FieldRef(load.site().id(), "bandwidth_down"),
                        "check.line_under_lessons",
                        load.site().id(),
                        load.megabits(),
                        Objects.requireNonNull(load.site().bandwidthDown())));
    }
}
