package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.ref.FieldRef;

/// A line of effort that counts devices of which nobody asks for any.
final class EffortWithoutUnits implements Check {

    @Override
    public String id() {
        return "effort_without_units";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        ServiceBook book = scope.figures().services();
        return book.tasks().stream()
                .flatMap(task -> book.counted(task.id()).stream())
                .filter(line -> !line.rule().items().isEmpty() && isNothing(line, scope))
                .map(line -> Case.of(
                        new FieldRef(line.rule().id(), "items"),
                        "check.effort_without_units",
                        line.rule().id()));
    }

    private static boolean isNothing(EffortLine line, Scope scope) {
        return scope.horizon().allMatch(year -> scope.figures().units(line, year - scope.firstYear()) == 0);
    }
}
