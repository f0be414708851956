package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.medienplan.message.Message;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;
import org.medienplan.workspace.Workspace;

/// What the frame around every page says about the open plan.
///
/// @param title what the plan is called
/// @param file the name of its file, or that it has none
/// @param window the title of the window
/// @param saved when and where it was saved
/// @param isSaved whether that file holds exactly this plan
/// @param notice what every page has to say, such as that an example is invented
/// @param size how many schools and pupils
/// @param undo what can be taken back
/// @param redo what can be done again
record Headline(
        String title,
        String file,
        String window,
        String saved,
        boolean isSaved,
        Optional<String> notice,
        String size,
        Optional<String> undo,
        Optional<String> redo) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// @param savedAt when the plan's file was written, where that is known
    /// @param clock tells what day it is
    static Headline of(Workspace.State state, Optional<Instant> savedAt, Texts texts, Clock clock) {
        PlanHeader header = state.snapshot().plan().header();
        Path file = state.file();
        return new Headline(
                header.title(),
                file == null ? texts.say("shell.plan.no_file") : String.valueOf(file.getFileName()),
                texts.say("shell.window", header.title()),
                saved(state, savedAt, texts, clock),
                file != null && state.saved(),
                Optional.ofNullable(header.notice()),
                size(state.snapshot(), texts),
                label(state.undo(), texts),
                label(state.redo(), texts));
    }

    private static String saved(Workspace.State state, Optional<Instant> savedAt, Texts texts, Clock clock) {
        Path file = state.file();
        if (file == null) {
            return texts.say("shell.saved.never");
        }
        if (!state.saved()) {
            return texts.say("shell.saved.changed", file.toString());
        }
        return savedAt.map(instant -> LocalDateTime.ofInstant(instant, clock.getZone()))
                .map(time -> isToday(time, clock)
                        ? texts.say("shell.saved.today", TIME.format(time), file.toString())
                        : texts.say("shell.saved.earlier", time.toLocalDate(), file.toString()))
                .orElseGet(() -> texts.say("shell.saved.somewhen", file.toString()));
    }

    private static boolean isToday(LocalDateTime time, Clock clock) {
        return time.toLocalDate()
                .equals(LocalDateTime.ofInstant(clock.instant(), clock.getZone()).toLocalDate());
    }

    private static String size(Snapshot snapshot, Texts texts) {
        int schools = snapshot.plan().schools().size();
        FigureId pupils =
                FigureId.of(Metric.PUPILS, snapshot.figures().frame().firstYear());
        long count = snapshot.figures().figure(pupils).orElseThrow().value();
        return texts.say("shell.size", schools, count);
    }

    private static Optional<String> label(Optional<Message> label, Texts texts) {
        return label.map(texts::say);
    }
}
