package org.medienplan.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.medienplan.analysis.training.LevelBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.Level;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

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
                        firstMissing(school.id(), levels, scope.plan()),
                        "check.levels_missing",
                        school.id(),
                        levels.areas(school.id()).size(),
                        all));
    }

    private static FieldRef firstMissing(RecordId school, LevelBook levels, Plan plan) {
        Area area = Arrays.stream(Area.values())
                .filter(one -> !levels.areas(school).containsKey(one))
                .findFirst()
                .orElseThrow();
        return plan.levelCounts().rows().stream()
                .filter(count -> count.school().equals(school) && count.area() == area)
                .findFirst()
                .map(count -> new FieldRef(count.id(), field(firstMissing(count))))
                .orElseGet(() -> new FieldRef(LevelCount.idOf(school, area), field(Level.A1)));
    }

    private static Level firstMissing(LevelCount count) {
        return Arrays.stream(Level.values())
                .filter(level -> count.at(level) == null)
                .findFirst()
                .orElse(Level.A1);
    }

    private static String field(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
