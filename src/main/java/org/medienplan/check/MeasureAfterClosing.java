package org.medienplan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A measure for a school that is closed by the time at which it begins.
final class MeasureAfterClosing implements Check {

    @Override
    public String id() {
        return "measure_after_closing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().measures().rows().stream().flatMap(measure -> of(measure, scope.plan()).stream());
    }

    private static Optional<Case> of(Measure measure, Plan plan) {
        List<School> closed = plan.schools().rows().stream()
                .filter(school -> measure.holders().contains(school.id()) && isClosed(school, measure))
                .toList();
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        Set<RecordId> left = new HashSet<>(measure.holders());
        closed.forEach(school -> left.remove(school.id()));
        Case found = Case.of(
                new FieldRef(measure.id(), "holders"),
                "check.measure_after_closing",
                measure.id(),
                closed.size(),
                closed.getFirst().id());
        // A measure without holders would be one for all.
        return Optional.of(
                left.isEmpty() ? found : found.fixedBy(Fixes.set(measure.id(), "holders", Set.copyOf(left))));
    }

    private static boolean isClosed(School school, Measure measure) {
        HalfYear closed = school.closed();
        return closed != null && closed.compareTo(measure.start()) < 0;
    }
}
