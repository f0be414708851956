package org.medienplan.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medienplan.change.Patch;
import org.medienplan.text.Texts;
import org.medienplan.workspace.History;

/// A state of the plan in the list of the history: the one after a step, or the one in which it was opened.
///
/// @param number how many steps lead to it
/// @param label what the last of them did
/// @param time when it was done
/// @param patch what became what; none for the plan as it was opened
/// @param standing how it relates to the plan as it is
record HistoryRow(int number, String label, String time, Optional<Patch> patch, Standing standing) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// How a state relates to the plan as it is.
    enum Standing {
        /// Part of the plan.
        DONE,
        /// The plan as it is.
        HERE,
        /// Taken back; it can be done again.
        UNDONE
    }

    /// All states, the newest first.
    static List<HistoryRow> of(History history, Texts texts, ZoneId zone) {
        LocalDate opened = LocalDate.ofInstant(history.opened(), zone);
        List<HistoryRow> rows = new ArrayList<>();
        for (int number = history.steps().size(); number > 0; number--) {
            History.Step step = history.steps().get(number - 1);
            rows.add(new HistoryRow(
                    number,
                    texts.say(step.label()),
                    time(step.at(), opened, texts, zone),
                    Optional.of(step.patch()),
                    standing(number, history)));
        }
        String time = time(history.opened(), opened, texts, zone);
        rows.add(new HistoryRow(0, texts.say("history.opened"), time, Optional.empty(), standing(0, history)));
        return List.copyOf(rows);
    }

    private static Standing standing(int number, History history) {
        if (number == history.done()) {
            return Standing.HERE;
        }
        return number < history.done() ? Standing.DONE : Standing.UNDONE;
    }

    // A plan may stay open overnight: what was done on another day says on which.
    private static String time(Instant at, LocalDate opened, Texts texts, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        String time = TIME.format(local);
        return local.toLocalDate().equals(opened) ? time : texts.formats().date(local.toLocalDate()) + " " + time;
    }
}
