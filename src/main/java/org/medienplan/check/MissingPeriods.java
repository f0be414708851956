package org.medienplan.check;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.teaching.Timetables;
import org.medienplan.plan.pedagogy.Timetable;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Schools with projects for which nobody assumed how many periods of a week can be used.
final class MissingPeriods implements Check {

    @Override
    public String id() {
        return "periods_missing";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Timetables timetables = Timetables.of(scope.plan());
        return scope.schoolsWithProjects()
                .filter(school -> timetables.find(category(school, scope)).isEmpty())
                .limit(1)
                .map(school -> Case.of(new FieldRef(school.id(), "school_type"), "check.periods_missing", school.id())
                        .fixedBy(Fixes.add(_ -> assumed(scope))));
    }

    private static @Nullable SchoolCategory category(School school, Scope scope) {
        return scope.plan()
                .schoolTypes()
                .find(school.schoolType())
                .map(SchoolType::category)
                .orElse(null);
    }

    private static Timetable assumed(Scope scope) {
        return new Timetable(
                new RecordId(RecordType.TIMETABLE, "periods"),
                Set.of(),
                scope.limits().whole(Limit.USABLE_PERIODS));
    }
}
