package org.medienplan.message;

import org.jspecify.annotations.Nullable;

/// Thrown by a record's constructor where its values contradict each other. Readers of files turn it into a refusal, so
/// it carries a message for people.
public final class InvalidRecord extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public InvalidRecord(String key, Object... values) {
        super(key);
        this.reason = Message.of(key, values);
    }

    /// Refuses grades from one to a lower one; an open end is in order.
    public static void unlessOrdered(@Nullable Integer gradeFrom, @Nullable Integer gradeTo) {
        if (gradeFrom != null && gradeTo != null && gradeFrom > gradeTo) {
            throw new InvalidRecord("invalid.grades_order", gradeFrom, gradeTo);
        }
    }

    /// What contradicts what.
    public Message reason() {
        return reason;
    }
}
