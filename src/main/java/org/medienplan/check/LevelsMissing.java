package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.training.LevelBook;
import org.medienplan.plan.training.Area;
import org.medienplan.ref.FieldRef;

/// A school without levels of its teachers, or with levels in some areas only, once the plan counts any.
final class LevelsMissing implements Check {

    @Override
    public String id() {
        return "levels_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        if (scope.plan().levelCounts().size() == 0) {
            return Stream.empty();
        }
        LevelBook levels = LevelBook.of(scope.plan());
        int all = Area.values().length;
        return scope.schools().stream()
                .filter(school -> levels.areas(school.id()).size() < all)
                .map(school -> Case.of(
                        FieldRef.whole(school.id()),
                        "check.levels_missing",
                        school.id(),
                        levels.areas(school.id()).size(),
                        all));
    }
}
