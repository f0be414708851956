package org.medienplan.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.check.Grants.Pot;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Place;

/// Checks of the last days of programmes: of applications, calls for money and proofs of use.
final class Deadlines {

    private Deadlines() {}

    static Check applySoon() {
        return new Rule(
                "apply_by_near",
                Severity.CLARIFY,
                scope -> unasked(scope)
                        .filter(pot -> isNear(scope, pot.programme().applyBy()))
                        .map(pot -> of(scope, pot, "check.apply_by_near")));
    }

    static Check appliedNever() {
        return new Rule(
                "apply_by_missed",
                Severity.BLOCKS,
                scope -> unasked(scope)
                        .filter(pot -> isPast(scope, pot.programme().applyBy()))
                        .map(pot -> of(scope, pot, "check.apply_by_missed")));
    }

    static Check appliedLate() {
        return new Rule(
                "application_late",
                Severity.CLARIFY,
                scope -> scope.plan().applications().rows().stream()
                        .filter(Application::isAlive)
                        .flatMap(application -> late(scope.plan(), application).stream()));
    }

    /// Programmes that the plan counts on, although nobody has applied for them.
    private static Stream<Pot> unasked(Scope scope) {
        return scope.grants().pots().stream()
                .filter(pot -> pot.programme().isGrant() && pot.grant() > 0)
                .filter(pot -> scope.plan().applications().rows().stream()
                        .noneMatch(application -> isOf(application, pot)
                                && application.isAlive()
                                && application.state() != ApplicationState.PREPARED));
    }

    private static boolean isOf(Application application, Pot pot) {
        return application.programme().equals(pot.programme().id())
                && application.authority().equals(pot.authority());
    }

    private static Case of(Scope scope, Pot pot, String key) {
        LocalDate day = Objects.requireNonNull(pot.programme().applyBy());
        Place place = scope.plan().applications().rows().stream()
                .filter(application -> isOf(application, pot) && application.isAlive())
                .findFirst()
                .map(application -> new FieldRef(application.id(), "submitted"))
                .orElse(new FieldRef(pot.programme().id(), "apply_by"));
        long days = Math.abs(ChronoUnit.DAYS.between(scope.date(), day));
        return Case.of(place, key, pot.programme().id(), day, days, Money.ofCents(pot.grant()));
    }

    private static Optional<Case> late(Plan plan, Application application) {
        LocalDate submitted = application.submitted();
        LocalDate last = plan.programmes().get(application.programme()).applyBy();
        return submitted == null || last == null || !submitted.isAfter(last)
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(application.id(), "submitted"),
                        "check.application_late",
                        application.id(),
                        submitted,
                        last));
    }

    /// Whether a day comes soon.
    static boolean isNear(Scope scope, @Nullable LocalDate day) {
        return day != null
                && !isPast(scope, day)
                && ChronoUnit.DAYS.between(scope.date(), day) <= scope.limits().whole(Limit.DEADLINE_DAYS);
    }

    static boolean isPast(Scope scope, @Nullable LocalDate day) {
        return day != null && day.isBefore(scope.date());
    }
}
