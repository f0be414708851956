package org.medienplan.plan.support;

/// Who may look after a task, from the school outwards.
public enum ServiceParty {
    SCHOOL,
    /// The school department of the authority itself (Schulträger).
    AUTHORITY,
    /// The authority's own computing department or enterprise (städtische IT).
    MUNICIPAL_IT,
    /// A company or joint data centre under contract (Dienstleister).
    PROVIDER,
    /// The Land, its advisers and platforms.
    LAND
}
