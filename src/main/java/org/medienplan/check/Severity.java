package org.medienplan.check;

import java.util.Locale;
import org.medienplan.message.Message;

/// How much a finding weighs, the heaviest first.
public enum Severity {
    /// Nobody should decide on the plan as long as this stands.
    BLOCKS,
    /// Somebody has to look at this and settle it.
    CLARIFY,
    /// Worth knowing; the plan may stay as it is.
    HINT;

    /// The severity in words.
    public Message word() {
        return Message.of("findings.severity." + name().toLowerCase(Locale.ROOT));
    }
}
