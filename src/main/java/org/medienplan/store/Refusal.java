package org.medienplan.store;

import org.medienplan.message.Message;

/// Ends reading or saving; [PlanFile] turns it into the one message that its callers get.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private Refusal(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    static Refusal of(String key, Object... values) {
        return new Refusal(Message.of(key, values));
    }

    /// What is wrong, without the name of the file.
    Message reason() {
        return reason;
    }
}
