package org.medienplan.calc.funding;

import java.util.List;

/// Claims that are alike: the same pots may pay for them, under the same limits.
///
/// @param cost their cost
/// @param stakes the pots, with what each may pay of all of them
/// @param claims their places
record Group(long cost, List<Stake> stakes, List<Integer> claims) {

    Group {
        stakes = List.copyOf(stakes);
        claims = List.copyOf(claims);
    }
}
