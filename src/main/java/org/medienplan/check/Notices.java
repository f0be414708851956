package org.medienplan.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.check.Grants.Pot;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.GrantMovement;
import org.medienplan.plan.funding.MovementKind;
import org.medienplan.plan.funding.Notice;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Checks of the money that notices grant.
final class Notices {

    private Notices() {}

    static Check belowPlan() {
        return new Rule(
                "notice_below_plan",
                Severity.CLARIFY,
                scope -> scope.grants().pots().stream()
                        .filter(pot ->
                                applications(scope, pot).allMatch(one -> one.state() == ApplicationState.GRANTED))
                        .filter(pot -> pot.grant() > sum(scope, pot))
                        .flatMap(pot -> of(scope, pot, "check.notice_below_plan", pot.grant())));
    }

    static Check aboveBudget() {
        return new Rule(
                "notice_above_budget",
                Severity.CLARIFY,
                scope -> scope.grants().pots().stream()
                        .filter(pot -> budget(scope, pot) < sum(scope, pot))
                        .flatMap(pot -> of(scope, pot, "check.notice_above_budget", budget(scope, pot))));
    }

    static Check receivedTooMuch() {
        return new Rule(
                "receipts_above_notice",
                Severity.CLARIFY,
                scope -> scope.plan().notices().rows().stream()
                        .filter(notice ->
                                received(scope, notice) > notice.amount().cents())
                        .map(notice -> Case.of(
                                FieldRef.whole(lastReceipt(scope, notice)),
                                "check.receipts_above_notice",
                                notice.id(),
                                Money.ofCents(received(scope, notice)),
                                notice.amount())));
    }

    private static Stream<Case> of(Scope scope, Pot pot, String key, long other) {
        Money granted = Money.ofCents(sum(scope, pot));
        return notices(scope, pot).limit(1).map(notice -> {
            Case found = Case.of(
                    new FieldRef(notice.id(), "amount"), key, pot.programme().id(), granted, Money.ofCents(other));
            return budgetRecord(scope, pot)
                    .map(budget -> found.fixedBy(Fixes.set(budget.id(), "amount", granted)))
                    .orElse(found);
        });
    }

    /// The record of the amount that an authority may have of a programme.
    static Optional<ProgrammeBudget> budgetRecord(Scope scope, Pot pot) {
        return scope.plan().programmeBudgets().rows().stream()
                .filter(budget -> budget.programme().equals(pot.programme().id())
                        && budget.authority().equals(pot.authority()))
                .findFirst();
    }

    private static long budget(Scope scope, Pot pot) {
        return scope.figures().funding().budget(pot.programme().id(), pot.authority());
    }

    private static Stream<Application> applications(Scope scope, Pot pot) {
        return scope.plan().applications().rows().stream()
                .filter(Application::isAlive)
                .filter(application ->
                        application.programme().equals(pot.programme().id())
                                && application.authority().equals(pot.authority()));
    }

    private static Stream<Notice> notices(Scope scope, Pot pot) {
        Set<RecordId> ids = applications(scope, pot).map(Application::id).collect(Collectors.toSet());
        return scope.plan().notices().rows().stream().filter(notice -> ids.contains(notice.application()));
    }

    private static long sum(Scope scope, Pot pot) {
        return notices(scope, pot).mapToLong(notice -> notice.amount().cents()).sum();
    }

    private static long received(Scope scope, Notice notice) {
        return NoticeDeadlines.sum(scope, notice, MovementKind.RECEIPT)
                - NoticeDeadlines.sum(scope, notice, MovementKind.REPAYMENT);
    }

    private static RecordId lastReceipt(Scope scope, Notice notice) {
        return scope.plan().grantMovements().rows().stream()
                .filter(movement -> movement.notice().equals(notice.id()) && movement.kind() == MovementKind.RECEIPT)
                .max(Comparator.comparing(GrantMovement::date))
                .map(GrantMovement::id)
                .orElse(notice.id());
    }
}
