package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;

/// Levels of an area that do not add up to the teachers of the school.
final class LevelsDiffer implements Check {

    @Override
    public String id() {
        return "levels_differ";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().levelCounts().rows().stream()
                .filter(LevelCount::isComplete)
                .filter(count -> teachers(count, scope) > 0 && sum(count) != teachers(count, scope))
                .map(count -> Case.of(
                        new FieldRef(count.id(), "a1"),
                        "check.levels_differ",
                        count.school(),
                        count.area(),
                        sum(count),
                        teachers(count, scope)));
    }

    private static int sum(LevelCount count) {
        return count.byLevel().stream().mapToInt(Integer::intValue).sum();
    }

    private static long teachers(LevelCount count, Scope scope) {
        return scope.value(Metric.TEACHERS, scope.firstYear(), count.school(), null);
    }
}
