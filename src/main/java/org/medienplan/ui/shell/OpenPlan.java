package org.medienplan.ui.shell;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.workspace.Snapshot;
import org.medienplan.workspace.Workspace;

/// The state of the workspace as the window follows it: on the FX thread, in the order in which it came about.
final class OpenPlan {

    private final ReadOnlyObjectWrapper<Optional<Workspace.State>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper(0);
    private final Runnable stopListening;
    private boolean isNew;
    // Names are asked for in background tasks as well.
    private volatile Optional<Plan> plan = Optional.empty();

    /// @param fxThread runs what touches the window
    OpenPlan(Workspace workspace, Executor fxThread) {
        stopListening = workspace.listen(now -> fxThread.execute(() -> show(now)));
        workspace.state().ifPresent(this::show);
    }

    private void show(Workspace.State now) {
        plan = Optional.of(now.snapshot().plan());
        state.set(Optional.of(now));
    }

    ReadOnlyObjectProperty<Optional<Workspace.State>> state() {
        return state.getReadOnlyProperty();
    }

    /// Plan and figures, for pages, which there are only while a plan is open.
    ObservableValue<Snapshot> snapshot() {
        return state.map(now -> now.orElseThrow().snapshot());
    }

    /// When the file was written that holds the plan, where there is one.
    ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /// Counts the plans that were opened: a step means that everything shown belongs to another plan.
    ReadOnlyIntegerProperty openings() {
        return openings.getReadOnlyProperty();
    }

    /// What the records of the open plan are called; by their keys while none is open.
    Function<RecordId, String> names() {
        return id -> plan.map(now -> Names.of(now, id)).orElse(id.key());
    }

    /// Notes that a plan has taken the place of another.
    ///
    /// @param fileTime when its file was written
    void opened(Optional<Instant> fileTime) {
        isNew = false;
        savedAt.set(fileTime);
        openings.set(openings.get() + 1);
    }

    /// Notes that a plan that nobody has saved yet has taken the place of another.
    void created() {
        opened(Optional.empty());
        isNew = true;
    }

    void saved(Instant now) {
        savedAt.set(Optional.of(now));
    }

    /// Whether something would be lost if the plan were closed now. An example nobody has changed is not worth asking.
    boolean hasUnsavedChanges() {
        return state.get()
                .filter(now -> !now.saved())
                .filter(now -> isNew || now.file() != null || now.undo().isPresent())
                .isPresent();
    }

    /// Stops following the workspace.
    void close() {
        stopListening.run();
    }
}
