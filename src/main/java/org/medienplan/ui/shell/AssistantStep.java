package org.medienplan.ui.shell;

import java.util.Locale;

/// The questions of the assistant for a new plan, in their order.
enum AssistantStep {
    AUTHORITY,
    SCHOOLS,
    STANDARD,
    REVIEW;

    /// The last part of its texts' keys.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    AssistantStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    AssistantStep back() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
