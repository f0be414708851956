package org.medienplan.calc.funding;

import org.medienplan.ref.RecordId;

/// Whether what a bundle presupposes is there.
@FunctionalInterface
public interface BasicSupply {

    /// Whether a holder has, at the end of a year of the plan, all that it needs of the bundles that come before one.
    boolean isReady(RecordId holder, RecordId bundle, int year);
}
