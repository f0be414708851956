package org.medienplan.plan.catalogue;

/// How firm a price is, from weak to firm.
public enum Certainty {
    ESTIMATE,
    OFFER,
    CONTRACT,
    INVOICED
}
