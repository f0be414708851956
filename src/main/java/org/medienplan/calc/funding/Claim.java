package org.medienplan.calc.funding;

import java.util.List;

/// A cost that pots may pay for; a cent of it is paid from one pot at most.
///
/// @param cost cents, not negative
/// @param stakes the pots that may pay, in the order of pots
record Claim(long cost, List<Stake> stakes) {

    Claim {
        stakes = List.copyOf(stakes);
    }

    /// Whether every pot may pay all of it, so that it can be added up with others like it.
    boolean isWhole() {
        return stakes.stream().allMatch(stake -> stake.limit() >= cost);
    }
}
