package org.medienplan.plan.pedagogy;

/// How pupils work in a project, which says how many of them share a device (Sozialform).
public enum SocialForm {
    /// Everybody alone.
    SINGLE,
    /// Two and two.
    PAIRS,
    /// In groups of a size that the project names.
    GROUPS,
    /// The whole class together.
    CLASS
}
