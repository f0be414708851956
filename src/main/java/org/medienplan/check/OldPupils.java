package org.medienplan.check;

import java.util.Comparator;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;

/// A school whose pupils were last counted long before the plan begins.
final class OldPupils implements Check {

    @Override
    public String id() {
        return "pupils_old";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        int oldest = scope.firstYear() - scope.limits().whole(Limit.PUPIL_AGE_YEARS);
        return scope.schools().stream()
                .flatMap(school -> scope.entries(school.id()).stream()
                        .filter(entry -> entry.driver() == Driver.PUPILS)
                        .max(Comparator.comparingInt(DriverEntry::schoolYear))
                        .filter(last -> last.schoolYear() < oldest)
                        .map(last -> Case.of(
                                new FieldRef(last.id(), "school_year"),
                                "check.pupils_old",
                                school.id(),
                                new Value.Plain(last.schoolYear())))
                        .stream());
    }
}
