package org.medienplan.plan.support;

/// What somebody has to do with a task.
public enum TaskPart {
    /// Answers for it; one for each task.
    OWNER,
    /// Helps, without answering for it.
    TAKES_PART
}
