package org.medienplan.calc.funding;

import org.medienplan.ref.RecordId;

/// What each authority may have of each programme.
interface PotBudgets {

    /// Whether an authority may have anything of a programme.
    boolean has(RecordId programme, RecordId authority);

    /// The grant that an authority may have of a programme at most, in cents, as far as it is known.
    long cents(RecordId programme, RecordId authority);
}
