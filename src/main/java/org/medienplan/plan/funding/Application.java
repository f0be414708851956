package org.medienplan.plan.funding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// An application for a grant (Zuwendungsantrag).
///
/// @param programme the programme
/// @param authority who applies
/// @param title what it is for
/// @param schools the schools, empty for all of the authority
/// @param bundles the bundles, empty for all
/// @param state where it stands
/// @param submitted when it was handed in
/// @param number the number that the granting office gave it
/// @param amount the grant applied for
/// @param earlyStart the day from which orders do no harm (förderunschädlicher vorzeitiger Maßnahmebeginn)
/// @param note anything else
public record Application(
        RecordId id,
        RecordId programme,
        RecordId authority,
        String title,
        Set<RecordId> schools,
        Set<RecordId> bundles,
        ApplicationState state,
        @Nullable LocalDate submitted,
        @Nullable String number,
        @Nullable Money amount,
        @Nullable LocalDate earlyStart,
        @Nullable String note)
        implements Identified {

    public Application {
        Require.type(id, RecordType.APPLICATION);
        schools = Set.copyOf(schools);
        bundles = Set.copyOf(bundles);
    }

    /// Whether it is for a school and a bundle.
    public boolean covers(RecordId school, RecordId bundle) {
        return (schools.isEmpty() || schools.contains(school)) && (bundles.isEmpty() || bundles.contains(bundle));
    }

    /// Whether money can still come of it.
    public boolean isAlive() {
        return state != ApplicationState.REFUSED && state != ApplicationState.WITHDRAWN;
    }
}
