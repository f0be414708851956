package org.medienplan.plan.funding;

/// What kind of money a programme brings.
public enum SourceKind {
    /// A grant for a purpose, with an application, a notice and a proof of use (Zuwendung).
    PROJECT_GRANT,
    /// A lump sum that the treasurer assigns (pauschale Zuweisung). It pays own money and is not counted as funding.
    GENERAL_ALLOCATION,
    /// Money of somebody else: a foundation, a booster club. It pays own money and is not counted as funding.
    THIRD_PARTY
}
