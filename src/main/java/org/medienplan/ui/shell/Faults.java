package org.medienplan.ui.shell;

import java.util.function.Supplier;
import org.medienplan.message.ErrorCode;
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
        String code = ErrorCode.of(fault);
        LOG.error("fault {}", code, fault);
        Texts now = texts.get();
        dialogs.show(
                new Failure(now.say("shell.fault.title"), now.say("shell.fault.text"), code, now.say("shell.close")));
    }
}
