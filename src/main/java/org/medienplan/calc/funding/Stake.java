package org.medienplan.calc.funding;

import java.util.List;

/// That a pot may pay for a claim.
///
/// @param pot place of the pot
/// @param limit at most so many cents of the claim's cost
/// @param keys for each family of the pot, under which of its limits the claim falls; -1 for none
record Stake(int pot, long limit, List<Integer> keys) {

    Stake {
        keys = List.copyOf(keys);
    }
}
