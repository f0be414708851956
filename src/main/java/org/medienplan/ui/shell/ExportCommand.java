package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.FileKind;
import org.medienplan.ui.task.BackgroundTask;
import org.medienplan.ui.task.CancelledException;
import org.medienplan.ui.task.Progress;
import org.medienplan.workspace.BudgetExport;
import org.medienplan.workspace.Snapshot;

/// Writes the budget of the open plan as a workbook, as it was when the command was given.
final class ExportCommand {

    private final Desk.Exporter exporter;
    private final OpenPlan open;
    private final Tools tools;
    private final Faults faults;
    private final FolderCommand folder;

    ExportCommand(Desk desk, OpenPlan open, Tools tools) {
        this.exporter = desk.exporter();
        this.folder = new FolderCommand(desk.folders(), tools);
        this.open = open;
        this.tools = tools;
        this.faults = new Faults(tools.dialogs(), tools.texts());
    }

    /// Asks for a file and writes it in the background.
    void export() {
        open.state().get().ifPresent(now -> {
            Texts texts = tools.texts().get();
            Snapshot snapshot = now.snapshot();
            String name = BudgetExport.fileName(snapshot.plan(), texts);
            FileKind kind = new FileKind(texts.say("shell.file.workbooks"), List.of(BudgetExport.ENDING));
            tools.dialogs()
                    .chooseTarget(texts.say("shell.export.title"), name, kind)
                    .ifPresent(file -> export(snapshot, texts, file));
        });
    }

    private void export(Snapshot snapshot, Texts texts, Path file) {
        String label = texts.say("shell.task.export", String.valueOf(file.getFileName()));
        tools.tasks()
                .run(new BackgroundTask<Outcome<Path>>(
                        label,
                        progress -> exporter.export(snapshot, texts, file, watch(progress)),
                        this::finish,
                        faults::unexpected));
    }

    private void finish(Outcome<Path> outcome) {
        switch (outcome) {
            case Outcome.Ok<Path>(Path written) ->
                folder.tell(tools.texts().get().say("shell.export.done", written.toString()), written);
            case Outcome.Refused<Path>(Message reason) -> faults.refused(reason);
        }
    }

    private static org.medienplan.report.Progress watch(Progress progress) {
        return (done, total) -> {
            try {
                progress.report(done, total);
                return true;
            } catch (CancelledException cancelled) {
                return false;
            }
        };
    }
}
