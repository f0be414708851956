package org.medienplan.calc.funding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What one authority may have of one programme. All amounts are cents of eligible cost, own share included.
///
/// @param rate the grant per cent of cost, in millionths
/// @param limit the cost at which the budget is used up
/// @param minimum below this cost nothing is granted; 0 for none
/// @param families limits inside
/// @param shares limits by volume
record Pot(long rate, long limit, long minimum, List<Family> families, List<VolumeShare> shares) {

    Pot {
        families = List.copyOf(families);
        shares = List.copyOf(shares);
    }

    /// The words of its alternatives.
    List<String> alternatives() {
        return Stream.concat(
                        families.stream().map(Family::alternative),
                        shares.stream().map(VolumeShare::alternative))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
