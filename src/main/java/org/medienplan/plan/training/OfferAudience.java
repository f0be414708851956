package org.medienplan.plan.training;

/// For whom an offer is.
public enum OfferAudience {
    /// Single teachers of any school.
    TEACHERS,
    /// The media officers of the schools.
    MEDIA_OFFICERS,
    /// All teachers of one school together, in their school.
    WHOLE_SCHOOL
}
