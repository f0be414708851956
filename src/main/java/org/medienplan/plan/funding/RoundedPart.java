package org.medienplan.plan.funding;

/// Which part of an eligible cost a programme rounds; the other part is the rest.
public enum RoundedPart {
    GRANT,
    OWN_SHARE
}
