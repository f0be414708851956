package org.medienplan.ui.step.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.change.Change;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.HalfYear;
import org.medienplan.schedule.Dependency;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// A measure that starts too early, what mends it, and what that costs.
///
/// @param dependency what it ought to wait for
/// @param repair the move that mends it; empty where it would leave the years of the plan
/// @param effects by how much each year changes, for the chosen money and for all cost
record BoardConflict(Dependency dependency, Optional<MeasureMove> repair, List<Effect> effects) {

    /// What a year costs now and after the repair.
    record Effect(CeilingYears before, CeilingYears after) {

        private long change(CeilingYears.Year year) {
            return after.year(year.year()).amount() - year.amount();
        }

        /// The two years of the plan that change most, in their order.
        private List<CeilingYears.Year> years() {
            return before.planned().stream()
                    .filter(year -> change(year) != 0)
                    .sorted(Comparator.comparingLong((CeilingYears.Year year) -> -Math.abs(change(year))))
                    .limit(2)
                    .sorted(Comparator.comparingInt(CeilingYears.Year::year))
                    .toList();
        }
    }

    /// Tries out the repair.
    static BoardConflict of(Dependency dependency, Snapshot snapshot, CeilingScope scope) {
        Plan plan = snapshot.plan();
        MeasureMove move = move(dependency, plan);
        Outcome<Plan> moved = move.change(plan).on(plan).map(patch -> patch.apply(plan));
        return switch (moved) {
            case Outcome.Ok<Plan>(Plan trial) ->
                new BoardConflict(dependency, Optional.of(move), effects(snapshot, trial, scope));
            case Outcome.Refused<Plan> refused -> new BoardConflict(dependency, Optional.empty(), List.of());
        };
    }

    private static List<Effect> effects(Snapshot snapshot, Plan trial, CeilingScope scope) {
        Figures then = snapshot.figures().update(trial);
        return Stream.of(scope, CeilingScope.ALL)
                .map(money -> new Effect(CeilingYears.of(snapshot, money), CeilingYears.of(trial, then, money)))
                .toList();
    }

    /// To the first half-year that the order allows; as long as before, but not beyond the plan.
    private static MeasureMove move(Dependency dependency, Plan plan) {
        HalfYear last = new HalfYear(plan.header().lastYear(), 2);
        int start = dependency.earliest().minus(dependency.after().start());
        int room = Math.max(0, last.minus(dependency.after().end()));
        int needed = dependency.earliest().minus(dependency.after().end());
        return new MeasureMove(Set.of(dependency.after().id()), start, Math.max(needed, Math.min(start, room)));
    }

    String title(Texts texts) {
        return texts.say(
                "board.conflict",
                dependency.after().name(),
                texts.shortHalfYear(dependency.after().start()),
                dependency.before().name(),
                texts.shortHalfYear(dependency.before().start()));
    }

    /// What the repair does to the years: to the chosen money, to all cost where that stays as it is.
    String effect(Texts texts) {
        if (repair.isEmpty()) {
            return texts.say("board.conflict.no_room");
        }
        HalfYear start = dependency.after().start().plus(repair.orElseThrow().start());
        String moved = texts.say("board.conflict.moved", texts.shortHalfYear(start));
        return effects.stream()
                .filter(effect -> !effect.years().isEmpty())
                .findFirst()
                .map(effect -> moved + " "
                        + effect.years().stream()
                                .map(year -> words(effect, year, texts))
                                .collect(Collectors.joining("; "))
                        + ".")
                .orElseGet(() -> texts.say("board.conflict.same", moved));
    }

    private static String words(Effect effect, CeilingYears.Year year, Texts texts) {
        long change = effect.change(year);
        String words = texts.say(
                change < 0 ? "board.conflict.less" : "board.conflict.more",
                new Value.Plain(year.year()),
                Math.abs(change));
        CeilingYears.Year then = effect.after().year(year.year());
        return then.limit().isEmpty() ? words : texts.say("board.conflict.then", words, then.words(texts));
    }

    /// The repair as an edit.
    Optional<Change> change(Plan plan) {
        return repair.map(move -> move.change(plan));
    }
}
