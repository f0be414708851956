package org.medienplan.plan.investment;

/// Who owns, pays for or has to replace something.
public enum Party {
    /// The school authority (Schulträger).
    AUTHORITY,
    OTHER_DEPARTMENT,
    LAND,
    PARENTS,
    /// Förderverein.
    SPONSORS,
    OTHER_AUTHORITY,
    /// Not settled; its cost is planned as the authority's until it is.
    OPEN;

    /// Whether the cost falls on somebody other than the authority.
    public boolean isOther() {
        return this != AUTHORITY && this != OPEN;
    }
}
