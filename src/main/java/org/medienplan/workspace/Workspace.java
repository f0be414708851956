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
    /// @param history what was done, and how far it holds
    public record State(Snapshot snapshot, @Nullable Path file, boolean saved, History history) {

        /// Label of what can be taken back.
        public Optional<Message> undo() {
            return history.undo();
        }

        /// Label of what can be done again.
        public Optional<Message> redo() {
            return history.redo();
        }
    }

    private final Clock clock;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private History history;
    private @Nullable Snapshot snapshot;
    private @Nullable Plan savedPlan;
    private @Nullable Path file;

    /// @param clock tells when a step was done, and the day on which checks look at the plan, in the zone of the user
    public Workspace(Clock clock) {
        this.clock = clock;
        history = History.since(clock.instant());
    }

    /// Opens a plan in the place of the one that is open.
    ///
    /// @param origin the file that holds it, null for a new plan or a copy of an example
    public void open(Plan plan, @Nullable Path origin) {
        open(Snapshot.of(plan, LocalDate.now(clock)), origin);
    }

    /// Opens a plan that is computed already.
    ///
    /// @param origin the file that holds it, null for a new plan or a copy of an example
    public synchronized void open(Snapshot computed, @Nullable Path origin) {
        history = History.since(clock.instant());
        snapshot = computed;
        file = origin;
        savedPlan = origin == null ? null : computed.plan();
        publish();
    }

    /// Does a change, or says why it cannot be done.
    public synchronized Outcome<Snapshot> apply(Change change) {
        Snapshot before = snapshot();
        return change.on(before.plan()).map(patch -> {
            if (!patch.isEmpty()) {
                history = history.with(new History.Step(change.label(), patch, clock.instant()));
                snapshot = before.next(patch.apply(before.plan()), LocalDate.now(clock));
                publish();
            }
            return snapshot();
        });
    }

    /// Takes the last change back; nothing happens where there is none.
    public synchronized void undo() {
        goTo(history.done() - 1);
    }

    /// Does again what was taken back last; nothing happens where there is none.
    public synchronized void redo() {
        goTo(history.done() + 1);
    }

    /// Goes to the state after so many steps of the history, computing once however far that is.
    ///
    /// @param step 0 for the plan as it was opened; beyond either end the end counts
    public synchronized void goTo(int step) {
        History there = history.at(step);
        if (there.done() != history.done()) {
            Snapshot here = snapshot();
            Plan plan = here.plan();
            for (Patch patch : history.wayTo(there)) {
                plan = patch.apply(plan);
            }
            history = there;
            snapshot = here.next(plan, LocalDate.now(clock));
            publish();
        }
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

    private void publish() {
        State state = state(snapshot());
        listeners.forEach(listener -> listener.changed(state));
    }

    private State state(Snapshot open) {
        return new State(open, file, open.plan().equals(savedPlan), history);
    }

    private Snapshot snapshot() {
        Snapshot open = snapshot;
        if (open == null) {
            throw new IllegalStateException("no plan is open");
        }
        return open;
    }
}
