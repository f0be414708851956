package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.training.Rollout;
import org.medienplan.analysis.training.RolloutTraining;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.FieldRef;

/// A measure that begins before all teachers of its schools have had a suitable training. Repairs by the courses
/// that are missing.
final class RolloutUntrained implements Check {

    @Override
    public String id() {
        return "rollout_untrained";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        if (scope.plan().trainingSessions().size() == 0) {
            return Stream.empty();
        }
        return RolloutTraining.of(scope.figures()).stream()
                .filter(rollout -> rollout.without() > 0)
                .flatMap(rollout -> scope.plan().measures().find(rollout.measure()).stream()
                        .map(measure -> of(rollout, measure, scope.plan())));
    }

    /// Repairs where there is room for as many courses as it takes.
    private static Case of(Rollout rollout, Measure measure, Plan plan) {
        Case found = Case.of(
                new FieldRef(measure.id(), "start"),
                "check.rollout_untrained",
                measure.id(),
                rollout.start(),
                rollout.without(),
                rollout.teachers());
        CoursesInTime missing = CoursesInTime.of(plan, measure, rollout.schools());
        return missing.isEnough()
                ? found.fixedBy(adding(rollout), Message.of("check.repair.rollout_untrained.one", missing.courses()))
                : found;
    }

    private static Fix adding(Rollout rollout) {
        return plan -> plan.measures()
                .find(rollout.measure())
                .map(measure -> Outcome.ok(
                        Patch.putting(plan, CoursesInTime.of(plan, measure, rollout.schools()).records().stream())))
                .orElseGet(() -> Outcome.refused("check.gone", rollout.measure().key()));
    }
}
