package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.training.CalendarRow;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.ref.FieldRef;

/// More courses of an offer in a half-year than it can hold.
final class CoursesTooMany implements Check {

    @Override
    public String id() {
        return "courses_too_many";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return TrainingCalendar.of(scope.figures()).rows().stream().flatMap(CoursesTooMany::of);
    }

    private static Stream<Case> of(CalendarRow row) {
        Integer most = row.offer().maximum();
        return row.cells().stream()
                .filter(cell -> most != null && cell.courses() > most)
                .map(cell -> Case.of(
                        new FieldRef(row.offer().id(), "maximum"),
                        "check.courses_too_many",
                        row.offer().id(),
                        cell.halfYear(),
                        cell.courses(),
                        most == null ? 0 : most));
    }
}
