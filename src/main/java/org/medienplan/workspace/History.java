package org.medienplan.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;

/// What was done since a plan was opened, without limit, and how far of it holds now.
///
/// @param opened when the plan was opened
/// @param steps all steps, the first one first
/// @param done how many of them are part of the plan; those behind were taken back and can be done again
public record History(Instant opened, List<Step> steps, int done) {

    /// A step that was done.
    ///
    /// @param label what it did
    /// @param patch what became what
    /// @param at when
    public record Step(Message label, Patch patch, Instant at) {}

    public History {
        steps = List.copyOf(steps);
        if (done < 0 || done > steps.size()) {
            throw new IllegalArgumentException("done is " + done + " of " + steps.size());
        }
    }

    static History since(Instant opened) {
        return new History(opened, List.of(), 0);
    }

    /// With a new step; what had been taken back can no longer be done again.
    History with(Step step) {
        List<Step> longer = new ArrayList<>(steps.subList(0, done));
        longer.add(step);
        return new History(opened, longer, longer.size());
    }

    /// With so many steps done; less than none means none, more than there are means all.
    History at(int number) {
        return new History(opened, steps, Math.clamp(number, 0, steps.size()));
    }

    /// The patches that lead from here to there, in their order.
    List<Patch> wayTo(History there) {
        return there.done >= done
                ? steps.subList(done, there.done).stream().map(Step::patch).toList()
                : steps.subList(there.done, done).reversed().stream()
                        .map(step -> step.patch().inverse())
                        .toList();
    }

    /// Label of what can be taken back.
    public Optional<Message> undo() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1).label());
    }

    /// Label of what can be done again.
    public Optional<Message> redo() {
        return done == steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(done).label());
    }
}
