package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;

/// A measure that begins before the planned years or ends after them: what lies outside is in no sum.
/// Cuts off what lies outside; a measure that lies outside as a whole moves to the nearest half-year.
final class MeasureOutside implements Check {

    @Override
    public String id() {
        return "measure_outside";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        HalfYear first = HalfYear.firstOf(scope.firstYear());
        HalfYear last = HalfYear.lastOf(scope.lastYear());
        return scope.plan().measures().rows().stream()
                .filter(measure ->
                        measure.start().compareTo(first) < 0 || measure.end().compareTo(last) > 0)
                .map(measure -> Case.of(
                                new FieldRef(measure.id(), measure.start().compareTo(first) < 0 ? "start" : "end"),
                                "check.measure_outside",
                                measure.id(),
                                measure.start(),
                                measure.end(),
                                new Value.Plain(scope.firstYear()),
                                new Value.Plain(scope.lastYear()))
                        .fixedBy(moved(measure, first, last)));
    }

    private static Fix moved(Measure measure, HalfYear first, HalfYear last) {
        return Fixes.set(
                measure.id(),
                "start",
                measure.start().within(first, last),
                "end",
                measure.end().within(first, last));
    }
}
