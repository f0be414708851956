package org.medienplan.ui.shell;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.medienplan.message.Message;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Dialogs;
import org.medienplan.ui.dialog.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The edge of the window: what was refused is said in its own words; what nobody expected is logged once and shown
/// with a code that can be quoted, and the plan stays open.
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String OURS = "org.medienplan.";

    private final Dialogs dialogs;
    private final Supplier<Texts> texts;

    Faults(Dialogs dialogs, Supplier<Texts> texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    void refused(Message reason) {
        Texts now = texts.get();
        dialogs.show(new Failure(now.say("shell.refused.title"), now.say(reason), "", now.say("shell.close")));
    }

    void unexpected(Throwable fault) {
        String code = code(fault);
        LOG.error("fault {}", code, fault);
        Texts now = texts.get();
        dialogs.show(
                new Failure(now.say("shell.fault.title"), now.say("shell.fault.text"), code, now.say("shell.close")));
    }

    /// The same for the same fault at the same place, on every machine: kind, and the line of ours that met it.
    static String code(Throwable fault) {
        String place = Stream.of(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
        int hash = (fault.getClass().getName() + "@" + place).hashCode();
        return String.format(Locale.ROOT, "MP-%04X-%04X", hash >>> 16, hash & 0xFFFF);
    }
}
