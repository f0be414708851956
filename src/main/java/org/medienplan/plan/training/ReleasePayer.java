package org.medienplan.plan.training;

/// Who bears the hours that media officers are released from teaching.
public enum ReleasePayer {
    /// The Land, out of the hours that it gives the school: effort, no money of the authority.
    LAND,
    /// The authority, which pays for them.
    AUTHORITY,
    /// Somebody else.
    OTHER
}
