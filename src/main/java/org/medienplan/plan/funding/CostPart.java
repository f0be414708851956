package org.medienplan.plan.funding;

/// The parts of cost of which a programme may pay some.
public enum CostPart {
    PURCHASE,
    INSTALLATION,
    PLANNING,
    CONTINGENCY,
    OPERATION,
    SERVICE
}
