package org.medienplan.ui.place;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.medienplan.change.Change;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.form.Edits;
import org.medienplan.ui.task.BackgroundTask;
import org.medienplan.ui.task.TaskRunner;
import org.medienplan.workspace.Snapshot;
import org.medienplan.workspace.Workspace;

/// Edits of the open plan.
///
/// @param workspace holds the plan
/// @param tasks runs the change and the calculation that follows
/// @param label what the status line says meanwhile
/// @param keys gives a text that no record has as its key
public record Editing(Workspace workspace, TaskRunner tasks, String label, Supplier<String> keys) implements Edits {

    @Override
    public void apply(Change change, Consumer<Optional<Message>> then) {
        tasks.run(new BackgroundTask<>(
                label, progress -> workspace.apply(change), outcome -> then.accept(refusal(outcome)), this::fail));
    }

    @Override
    public RecordId newId(RecordType type) {
        return new RecordId(type, keys.get());
    }

    private static Optional<Message> refusal(Outcome<Snapshot> outcome) {
        return switch (outcome) {
            case Outcome.Ok<Snapshot> done -> Optional.empty();
            case Outcome.Refused<Snapshot>(Message reason) -> Optional.of(reason);
        };
    }

    // What fails here is a fault of the program; the handler at the edge shows it.
    private void fail(Throwable failure) {
        throw new IllegalStateException(label, failure);
    }
}
