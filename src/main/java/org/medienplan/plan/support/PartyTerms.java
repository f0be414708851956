package org.medienplan.plan.support;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// How the work of a party is paid, and how much of it there is. Prices stand in the catalogue, once.
///
/// @param party who
/// @param name what it is called here
/// @param hourItem the item by which the authority pays an hour, null where it does not pay for the work
/// @param capacity posts that there are, null where nobody has said
/// @param postHours productive hours of a post in a year
/// @param payGrade pay grade of a post
/// @param postCost yearly cost of a post
/// @param overhead overhead on top of it
/// @param callOutItem the item by which a call-out is paid
/// @param callOuts call-outs for every 100 devices in a year
/// @param feeItem the item by which a service level is paid, for each school and year
/// @param note anything else
public record PartyTerms(
        RecordId id,
        ServiceParty party,
        String name,
        @Nullable RecordId hourItem,
        @Nullable Decimal capacity,
        @Nullable Integer postHours,
        @Nullable String payGrade,
        @Nullable Money postCost,
        @Nullable Share overhead,
        @Nullable RecordId callOutItem,
        @Nullable Decimal callOuts,
        @Nullable RecordId feeItem,
        @Nullable String note)
        implements Identified {

    public PartyTerms {
        Require.type(id, RecordType.PARTY_TERMS);
        if (postHours != null) {
            Require.between("postHours", postHours, 1, 8784);
        }
    }

    /// The id that templates and the window give: one for each party.
    public static RecordId idOf(ServiceParty party) {
        return new RecordId(
                RecordType.PARTY_TERMS, party.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// These terms with another number of call-outs.
    public PartyTerms withCallOuts(@Nullable Decimal newCallOuts) {
        return new PartyTerms(
                id,
                party,
                name,
                hourItem,
                capacity,
                postHours,
                payGrade,
                postCost,
                overhead,
                callOutItem,
                newCallOuts,
                feeItem,
                note);
    }

    /// What an hour of a post costs: its cost with overhead by its hours, half up; empty where one of them is missing.
    public Optional<Money> hourlyRate() {
        if (postCost == null || postHours == null) {
            return Optional.empty();
        }
        Money cost = overhead == null ? postCost : postCost.plus(overhead.of(postCost));
        return Optional.of(Money.ofCents(Rounding.HALF_UP.divide(cost.cents(), postHours)));
    }
}
