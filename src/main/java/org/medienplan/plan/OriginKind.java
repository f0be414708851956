package org.medienplan.plan;

/// How a value came into the plan.
public enum OriginKind {
    /// Typed in by a person.
    ENTERED,
    /// Worked out by the program from other values.
    COMPUTED,
    /// A stated assumption, to be checked.
    ASSUMED,
    /// Taken from something published.
    PUBLISHED,
    /// Read from a file of the authority.
    IMPORTED
}
