package org.medienplan.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Change;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;

/// The plan that is open. Every call computes the new figures before it returns and then tells the listeners, in the
/// calling thread: callers that must not wait call it from a background task.
public final class Workspace {

    /// Hears of every new state.
    @FunctionalInterface
    public interface Listener {
        void changed(State state);
    }

    /// Everything that is shown of an open plan.
    ///
    /// @param snapshot plan and figures
    /// @param file where it was last saved or opened, null for a plan that has no file yet
    /// @param saved whether the file holds exactly this plan
    /// @param undo label of what can be taken back
    /// @param redo label of what can be done again
    public record State(
            Snapshot snapshot, @Nullable Path file, boolean saved, Optional<Message> undo, Optional<Message> redo) {}

    private final Clock clock;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private History history = new History();
    private @Nullable Snapshot snapshot;
    private @Nullable Plan savedPlan;
    private @Nullable Path file;

    /// @param clock tells the day on which checks look at the plan, in the zone of the user
    public Workspace(Clock clock) {
        this.clock = clock;
    }

    /// Opens a plan in the place of the one that is open.
    ///
    /// @param origin the file that holds it, null for a new plan or a copy of an example
    public synchronized void open(Plan plan, @Nullable Path origin) {
        history = new History();
        snapshot = Snapshot.of(plan, LocalDate.now(clock));
        file = origin;
        savedPlan = origin == null ? null : plan;
        publish();
    }

    /// Does a change, or says why it cannot be done.
    public synchronized Outcome<Snapshot> apply(Change change) {
        Snapshot before = snapshot();
        return change.on(before.plan()).map(patch -> {
            if (!patch.isEmpty()) {
                history.did(new History.Step(change.label(), patch));
                move(before, patch);
            }
            return snapshot();
        });
    }

    /// Takes the last change back; nothing happens where there is none.
    public synchronized void undo() {
        history.undo().ifPresent(step -> move(snapshot(), step.patch().inverse()));
    }

    /// Does again what was taken back last; nothing happens where there is none.
    public synchronized void redo() {
        history.redo().ifPresent(step -> move(snapshot(), step.patch()));
    }

    /// Notes that a file now holds a plan.
    public synchronized void saved(Plan plan, Path to) {
        file = to;
        savedPlan = plan;
        publish();
    }

    /// The state, or empty where no plan is open.
    public synchronized Optional<State> state() {
        Snapshot open = snapshot;
        return open == null ? Optional.empty() : Optional.of(state(open));
    }

    /// Listens from now on; the listener hears nothing of the state that is already there.
    ///
    /// @return what ends the listening
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void move(Snapshot from, Patch patch) {
        snapshot = from.next(patch.apply(from.plan()), LocalDate.now(clock));
        publish();
    }

    private void publish() {
        State state = state(snapshot());
        listeners.forEach(listener -> listener.changed(state));
    }

    private State state(Snapshot open) {
        return new State(open, file, open.plan().equals(savedPlan), history.undoLabel(), history.redoLabel());
    }

    private Snapshot snapshot() {
        Snapshot open = snapshot;
        if (open == null) {
            throw new IllegalStateException("no plan is open");
        }
        return open;
    }
}
