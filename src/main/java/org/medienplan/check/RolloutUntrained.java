package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.training.RolloutTraining;
import org.medienplan.ref.FieldRef;

/// A measure that begins before all teachers of its schools have had a suitable training.
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
                .map(rollout -> Case.of(
                        new FieldRef(rollout.measure(), "start"),
                        "check.rollout_untrained",
                        rollout.measure(),
                        rollout.start(),
                        rollout.without(),
                        rollout.teachers()));
    }
}
