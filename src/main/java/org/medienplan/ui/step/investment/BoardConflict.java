package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medienplan.calc.precedence.Dependency;
import org.medienplan.change.Change;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.HalfYear;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// A measure that starts too early, what mends it, and what that costs.
///
/// @param dependency what it ought to wait for
/// @param repair the move that mends it; empty where it would leave the years of the plan
/// @param before what the years cost now
/// @param after what they cost after the repair
record BoardConflict(
        Dependency dependency, Optional<MeasureMove> repair, CeilingYears before, Optional<CeilingYears> after) {

    /// Tries out the repair.
    static BoardConflict of(Dependency dependency, Snapshot snapshot, CeilingScope scope) {
        Plan plan = snapshot.plan();
        CeilingYears before = CeilingYears.of(snapshot, scope);
        MeasureMove move = move(dependency, plan);
        Outcome<Plan> moved = move.change(plan).on(plan).map(patch -> patch.apply(plan));
        return switch (moved) {
            case Outcome.Ok<Plan>(Plan trial) ->
                new BoardConflict(
                        dependency,
                        Optional.of(move),
                        before,
                        Optional.of(CeilingYears.of(
                                trial, snapshot.figures().update(trial), scope)));
            case Outcome.Refused<Plan> refused ->
                new BoardConflict(dependency, Optional.empty(), before, Optional.empty());
        };
    }

    /// To the half-year after the end of what comes first, or with it where the plan has no later one; as long as
    /// before, but not beyond the plan.
    private static MeasureMove move(Dependency dependency, Plan plan) {
        HalfYear last = new HalfYear(plan.header().lastYear(), 2);
        HalfYear after = dependency.before().end().plus(1);
        HalfYear target = after.compareTo(last) <= 0 ? after : dependency.earliest();
        int start = target.minus(dependency.after().start());
        int end = Math.max(
                Math.min(start, last.minus(dependency.after().end())), target.minus(dependency.after().end()));
        return new MeasureMove(Set.of(dependency.after().id()), start, Math.max(0, end));
    }

    String title(Texts texts) {
        return texts.say(
                "board.conflict",
                dependency.after().name(),
                dependency.after().start(),
                dependency.before().name(),
                dependency.before().start());
    }

    /// What the repair does to the years, the largest changes first.
    String effect(Texts texts) {
        if (after.isEmpty() || repair.isEmpty()) {
            return texts.say("board.conflict.no_room");
        }
        CeilingYears then = after.orElseThrow();
        List<String> parts = new ArrayList<>();
        before.planned().stream()
                .filter(year -> then.year(year.year()).amount() != year.amount())
                .sorted((a, b) -> Long.compare(Math.abs(change(b)), Math.abs(change(a))))
                .limit(2)
                .sorted((a, b) -> Integer.compare(a.year(), b.year()))
                .forEach(year -> parts.add(texts.say(
                        change(year) < 0 ? "board.conflict.less" : "board.conflict.more",
                        new Value.Plain(year.year()),
                        Math.abs(change(year)),
                        then.year(year.year()).words(texts))));
        HalfYear start = dependency.after().start().plus(repair.orElseThrow().start());
        String moved = texts.say("board.conflict.moved", start);
        return parts.isEmpty() ? texts.say("board.conflict.same", moved) : moved + " " + String.join("; ", parts) + ".";
    }

    private long change(CeilingYears.Year year) {
        return after.orElseThrow().year(year.year()).amount() - year.amount();
    }

    /// The repair as an edit.
    Optional<Change> change(Plan plan) {
        return repair.map(move -> move.change(plan));
    }
}
