package org.medienplan.ui.step.infrastructure;

import java.util.OptionalInt;
import org.medienplan.ui.component.OriginMark.Origin;

/// A number with where it comes from.
///
/// @param value empty where nobody knows it
/// @param explanation source, date and rule, for the tooltip
record Marked(OptionalInt value, Origin origin, String explanation) {

    /// A number that nobody knows.
    static final Marked UNKNOWN = new Marked(OptionalInt.empty(), Origin.ENTERED, "");

    boolean isKnown() {
        return value.isPresent();
    }

    /// For sorting: what is not known comes before everything.
    int order() {
        return value.orElse(-1);
    }
}
