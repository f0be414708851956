package org.medienplan.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.check.Grants.Pot;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Checks of applications for grants.
final class Applications {

    private Applications() {}

    static Check abovePlan() {
        return new Rule(
                "application_above_plan",
                Severity.CLARIFY,
                scope -> alive(scope)
                        .filter(application -> application.state() != ApplicationState.GRANTED)
                        .flatMap(application -> abovePlan(scope, application).stream()));
    }

    static Check otherSchools() {
        return new Rule(
                "application_other_schools",
                Severity.CLARIFY,
                scope -> alive(scope).flatMap(application -> otherSchools(scope.plan(), application).stream()));
    }

    static Check overlap() {
        return new Rule(
                "application_overlap",
                Severity.CLARIFY,
                scope -> pairs(alive(scope).toList()));
    }

    static Check answered() {
        return new Rule(
                "application_answered",
                Severity.HINT,
                scope -> alive(scope)
                        .filter(application -> application.state() != ApplicationState.GRANTED)
                        .filter(application -> scope.plan().notices().rows().stream()
                                .anyMatch(notice -> notice.application().equals(application.id())))
                        .map(application -> Case.of(
                                        new FieldRef(application.id(), "state"),
                                        "check.application_answered",
                                        application.id())
                                .fixedBy(Fixes.set(application.id(), "state", ApplicationState.GRANTED))));
    }

    private static Stream<Application> alive(Scope scope) {
        return scope.plan().applications().rows().stream().filter(Application::isAlive);
    }

    private static Optional<Case> abovePlan(Scope scope, Application application) {
        Money amount = application.amount();
        Pot pot = scope.grants()
                .pot(application.programme(), application.authority())
                .orElse(null);
        if (amount == null || pot == null) {
            return Optional.empty();
        }
        Money planned = Money.ofCents(Grants.grant(
                pot,
                line -> application.covers(
                        line.line().holder(), bundle(scope, line.line().item()))));
        if (amount.compareTo(planned) <= 0) {
            return Optional.empty();
        }
        Case found = Case.of(
                new FieldRef(application.id(), "amount"),
                "check.application_above_plan",
                application.id(),
                amount,
                planned);
        return Optional.of(planned.isZero() ? found : found.fixedBy(Fixes.set(application.id(), "amount", planned)));
    }

    private static RecordId bundle(Scope scope, RecordId item) {
        return scope.plan().items().get(item).bundle();
    }

    private static Optional<Case> otherSchools(Plan plan, Application application) {
        Set<RecordId> own = new HashSet<>(application.schools());
        own.removeIf(school -> !plan.schools().get(school).authority().equals(application.authority()));
        int others = application.schools().size() - own.size();
        if (others == 0) {
            return Optional.empty();
        }
        Case found = Case.of(
                new FieldRef(application.id(), "schools"),
                "check.application_other_schools",
                application.id(),
                others,
                application.authority());
        // an application without schools would be one for all
        return Optional.of(
                own.isEmpty() ? found : found.fixedBy(Fixes.set(application.id(), "schools", Set.copyOf(own))));
    }

    private static Stream<Case> pairs(List<Application> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(later -> all.subList(0, later).stream()
                        .filter(earlier -> overlap(earlier, all.get(later)))
                        .findFirst()
                        .map(earlier -> Case.of(
                                new FieldRef(all.get(later).id(), "schools"),
                                "check.application_overlap",
                                all.get(later).id(),
                                earlier.id(),
                                earlier.programme()))
                        .stream());
    }

    private static boolean overlap(Application one, Application other) {
        return one.programme().equals(other.programme())
                && one.authority().equals(other.authority())
                && meet(one.schools(), other.schools())
                && meet(one.bundles(), other.bundles());
    }

    /// Whether sets have something in common; an empty one stands for all.
    private static boolean meet(Set<RecordId> one, Set<RecordId> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
