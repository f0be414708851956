package org.medienplan.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.analysis.platform.ScoreTable;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.quantity.Share;
import org.medienplan.quantity.Splitting;
import org.medienplan.ref.FieldRef;

/// Weights that do not add up to a whole, so that nobody reads them as parts of the result.
final class PlatformWeights implements Check {

    @Override
    public String id() {
        return "platform_weights";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    /// Weights are scaled to tenths of a percent.
    private static final int STEPS = 1000;

    private static final long WHOLE = 1_000_000L;

    @Override
    public Stream<Case> cases(Scope scope) {
        ScoreTable table = ScoreTable.of(scope.plan());
        if (table.criteria().isEmpty() || table.weights() == WHOLE) {
            return Stream.empty();
        }
        Case found = Case.of(
                new FieldRef(table.criteria().getFirst().id(), "weight"),
                "check.platform_weights",
                new Share(table.weights()));
        return Stream.of(table.weights() == 0 ? found : found.fixedBy(PlatformWeights::scaled));
    }

    private static Outcome<Patch> scaled(Plan plan) {
        List<PlatformCriterion> criteria = ScoreTable.of(plan).criteria();
        long[] steps = Splitting.byLargestRemainder(
                STEPS,
                criteria.stream()
                        .mapToLong(criterion -> criterion.weight().millionths())
                        .toArray());
        return Outcome.ok(new Patch(IntStream.range(0, criteria.size())
                .filter(i -> criteria.get(i).weight().millionths() != steps[i] * (WHOLE / STEPS))
                .<Edit>mapToObj(i -> new Edit.SetField(
                        new FieldRef(criteria.get(i).id(), "weight"),
                        criteria.get(i).weight(),
                        new Share(steps[i] * (WHOLE / STEPS))))
                .toList()));
    }
}
