package org.medienplan.message;

/// Thrown by a record's constructor where its values contradict each other. Readers of files turn it into a refusal, so
/// it carries a message for people.
public final class InvalidRecord extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public InvalidRecord(String key, Object... values) {
        super(key);
        this.reason = Message.of(key, values);
    }

    /// What contradicts what.
    public Message reason() {
        return reason;
    }
}
