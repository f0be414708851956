package org.medienplan.check;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.ControlTotal;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// What is recorded of the schools does not add up to a total that is known from elsewhere.
final class ControlDiffers implements Check {

    @Override
    public String id() {
        return "control_differs";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().controlTotals().rows().stream().flatMap(total -> of(total, scope).stream());
    }

    private static Optional<Case> of(ControlTotal total, Scope scope) {
        long recorded = ControlSum.of(total, scope);
        long allowed = scope.limits().share(Limit.CONTROL_SHARE).of(total.value(), Rounding.DOWN);
        if (Math.abs(recorded - total.value()) <= allowed) {
            return Optional.empty();
        }
        FieldRef place = new FieldRef(total.id(), "value");
        RecordId item = total.item();
        Driver driver = total.driver();
        Integer schoolYear = total.schoolYear();
        return Optional.of(
                item != null || driver == null || schoolYear == null
                        ? Case.of(
                                place,
                                "check.control_differs",
                                total.authority(),
                                recorded,
                                total.value(),
                                Objects.requireNonNull(item))
                        : Case.of(
                                place,
                                "check.control_differs.driver",
                                total.authority(),
                                recorded,
                                total.value(),
                                driver,
                                new Value.Plain(schoolYear)));
    }
}
