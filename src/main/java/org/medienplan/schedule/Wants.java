package org.medienplan.schedule;

import java.util.Map;
import org.medienplan.message.Message;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// What an offer is wanted for at the schools of one authority.
interface Wants {

    /// Seats that schools still want at all, in the order in which they are served in a half-year.
    Map<RecordId, Integer> open(HalfYear halfYear);

    /// How many of them should be given in a half-year.
    ///
    /// @param halvesLeft half-years in which the offer can be held, from this one on
    int due(HalfYear halfYear, int halvesLeft);

    /// Why seats are given in a half-year.
    ///
    /// @param given the seats by school
    Message reason(HalfYear halfYear, Map<RecordId, Integer> given);

    /// Spreads evenly over the half-years that are left.
    static int evenly(int open, int halvesLeft) {
        return halvesLeft <= 1 ? open : Math.ceilDiv(open, halvesLeft);
    }

    static int sum(Map<RecordId, Integer> seats) {
        return seats.values().stream().mapToInt(Integer::intValue).sum();
    }
}
