package org.medienplan.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;

/// What was done since the plan was opened, and what was taken back of it.
final class History {

    /// A step that was done.
    ///
    /// @param label what it did
    /// @param patch what became what
    record Step(Message label, Patch patch) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /// Remembers a new step; what had been taken back can no longer be done again.
    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    Optional<Step> undo() {
        return move(done, undone);
    }

    Optional<Step> redo() {
        return move(undone, done);
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    Optional<Message> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    Optional<Message> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }
}
