package org.medienplan.ui.shell;

import java.nio.file.Path;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ui.dialog.Notice;
import org.medienplan.ui.task.BackgroundTask;

/// Tells that something was written, and shows the folder in which it is. The file manager may take its time: it is
/// called in the background.
record FolderCommand(Desk.Folders folders, Tools tools) {

    /// Shows a notice with the way to the folder of a file.
    ///
    /// @param text what was written
    void tell(String text, Path file) {
        Notice done = Notice.done(text);
        Path folder = file.toAbsolutePath().getParent();
        tools.notices().show(folder == null ? done : done.with(say("shell.folder.open"), () -> open(folder)));
    }

    private void open(Path folder) {
        tools.tasks()
                .run(new BackgroundTask<Outcome<Path>>(
                        say("shell.folder.open"),
                        progress -> folders.open(folder),
                        this::finish,
                        new Faults(tools.dialogs(), tools.texts())::unexpected));
    }

    private void finish(Outcome<Path> opened) {
        if (opened instanceof Outcome.Refused<Path>(Message reason)) {
            tools.notices().show(Notice.warning(tools.texts().get().say(reason)));
        }
    }

    private String say(String key) {
        return tools.texts().get().say(key);
    }
}
