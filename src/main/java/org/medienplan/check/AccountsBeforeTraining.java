package org.medienplan.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Teachers who get accounts before the first course is held that they could attend.
final class AccountsBeforeTraining implements Check {

    @Override
    public String id() {
        return "accounts_before_training";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        if (Choice.of(scope.plan()).isEmpty()) {
            return Stream.empty();
        }
        return scope.plan().accountSteps().rows().stream()
                .filter(step -> !step.staff().isZero())
                .flatMap(step -> firstCourse(step, scope)
                        .filter(first -> first.compareTo(step.halfYear()) > 0)
                        .map(first -> Case.of(
                                        new FieldRef(step.id(), "half_year"),
                                        "check.accounts_before_training",
                                        step.id(),
                                        step.halfYear(),
                                        first)
                                .fixedBy(Fixes.set(step.id(), "half_year", first)))
                        .stream());
    }

    /// When the first course is held at one of the schools, or at an authority for all.
    private static Optional<HalfYear> firstCourse(AccountStep step, Scope scope) {
        return scope.plan().trainingSessions().rows().stream()
                .filter(session -> isFor(step, session.holder(), scope))
                .map(TrainingSession::halfYear)
                .min(Comparator.naturalOrder());
    }

    private static boolean isFor(AccountStep step, RecordId holder, Scope scope) {
        return holder.type() == RecordType.AUTHORITY
                || scope.plan()
                        .schools()
                        .find(holder)
                        .filter(school -> isFor(step, school, scope))
                        .isPresent();
    }

    private static boolean isFor(AccountStep step, School school, Scope scope) {
        return step.isFor(
                school.id(),
                scope.plan()
                        .schoolTypes()
                        .find(school.schoolType())
                        .map(SchoolType::category)
                        .orElse(null));
    }
}
