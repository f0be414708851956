package org.medienplan.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.MovementKind;
import org.medienplan.plan.funding.Notice;
import org.medienplan.plan.funding.Programme;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;

/// Checks of the last days that a notice sets by its programme: to call for its money, and to prove how it was used.
final class NoticeDeadlines {

    private NoticeDeadlines() {}

    static Check callSoon() {
        return new Rule(
                "call_by_near",
                Severity.CLARIFY,
                scope -> uncalled(scope)
                        .filter(one -> Deadlines.isNear(scope, one.programme.callBy()))
                        .map(one -> one.says(scope, "call_by", one.programme.callBy(), "check.call_by_near")));
    }

    static Check calledNever() {
        return new Rule(
                "call_by_missed",
                Severity.CLARIFY,
                scope -> uncalled(scope)
                        .filter(one -> Deadlines.isPast(scope, one.programme.callBy()))
                        .map(one -> one.says(scope, "call_by", one.programme.callBy(), "check.call_by_missed")));
    }

    static Check proveSoon() {
        return new Rule(
                "prove_by_near",
                Severity.CLARIFY,
                scope -> unproved(scope)
                        .filter(one -> Deadlines.isNear(scope, one.programme.proveBy()))
                        .map(one -> one.says(scope, "prove_by", one.programme.proveBy(), "check.prove_by_near")));
    }

    static Check provedNever() {
        return new Rule(
                "prove_by_missed",
                Severity.BLOCKS,
                scope -> unproved(scope)
                        .filter(one -> Deadlines.isPast(scope, one.programme.proveBy()))
                        .map(one -> one.says(scope, "prove_by", one.programme.proveBy(), "check.prove_by_missed")));
    }

    /// A notice with its programme, and the money that the check is about.
    private record One(Notice notice, Programme programme, long cents) {

        Case says(Scope scope, String field, @Nullable LocalDate deadline, String key) {
            LocalDate day = Objects.requireNonNull(deadline);
            long days = Math.abs(ChronoUnit.DAYS.between(scope.date(), day));
            return Case.of(new FieldRef(programme.id(), field), key, notice.id(), day, days, Money.ofCents(cents));
        }
    }

    private static Stream<One> uncalled(Scope scope) {
        return notices(
                        scope,
                        notice -> notice.amount().cents()
                                - Math.max(
                                        sum(scope, notice, MovementKind.CALL),
                                        sum(scope, notice, MovementKind.RECEIPT)))
                .filter(one -> one.cents > 0);
    }

    private static Stream<One> unproved(Scope scope) {
        return notices(scope, notice -> notice.amount().cents())
                .filter(one -> scope.plan().grantMovements().rows().stream()
                        .noneMatch(movement ->
                                movement.notice().equals(one.notice.id()) && movement.kind() == MovementKind.PROOF));
    }

    private static Stream<One> notices(Scope scope, ToLongFunction<Notice> cents) {
        Plan plan = scope.plan();
        return plan.notices().rows().stream()
                .map(notice -> new One(
                        notice,
                        plan.programmes()
                                .get(plan.applications()
                                        .get(notice.application())
                                        .programme()),
                        cents.applyAsLong(notice)));
    }

    /// What moved under a notice, in cents.
    static long sum(Scope scope, Notice notice, MovementKind kind) {
        return scope.plan().grantMovements().rows().stream()
                .filter(movement -> movement.notice().equals(notice.id()) && movement.kind() == kind)
                .mapToLong(movement -> movement.amount().cents())
                .sum();
    }
}
