package org.medienplan.check;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Value;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;

/// A school that gains or loses unusually many pupils from one recorded school year to the next.
final class PupilJump implements Check {

    @Override
    public String id() {
        return "pupil_jump";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream().flatMap(school -> of(school, scope).stream());
    }

    private static Optional<Case> of(School school, Scope scope) {
        TreeMap<Integer, DriverEntry> totals = new TreeMap<>();
        scope.entries(school.id()).stream()
                .filter(entry -> entry.driver() == Driver.PUPILS && entry.grade() == null)
                .forEach(entry -> totals.put(entry.schoolYear(), entry));
        return totals.values().stream()
                .filter(now -> isJump(totals.get(now.schoolYear() - 1), now, scope.limits()))
                .findFirst()
                .map(now -> of(Objects.requireNonNull(totals.get(now.schoolYear() - 1)), now));
    }

    private static boolean isJump(@Nullable DriverEntry before, DriverEntry now, Limits limits) {
        if (before == null || before.value() == 0) {
            return false;
        }
        int change = Math.abs(now.value() - before.value());
        return change > limits.whole(Limit.PUPIL_CHANGE_HEADS)
                && change > limits.share(Limit.PUPIL_CHANGE_SHARE).of(before.value(), Rounding.UP);
    }

    private static Case of(DriverEntry before, DriverEntry now) {
        return Case.of(
                new FieldRef(now.id(), "value"),
                "check.pupil_jump",
                now.holder(),
                before.value(),
                now.value(),
                new Value.Plain(now.schoolYear()));
    }
}
