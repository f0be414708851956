package org.medienplan.plan.training;

/// Who gives a training.
public enum Trainer {
    /// People of the authority or of its schools.
    INTERNAL,
    /// A provider that is paid.
    EXTERNAL,
    /// The Land, such as its advisers for media.
    LAND
}
