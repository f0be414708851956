package org.medienplan.plan.funding;

/// Where an application stands.
public enum ApplicationState {
    PREPARED,
    SUBMITTED,
    GRANTED,
    REFUSED,
    WITHDRAWN
}
