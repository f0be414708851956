package org.medienplan.plan.school;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A plot with one or more school buildings; several schools may share it.
///
/// @param name what people call it
/// @param street street and number
/// @param postcode a text, leading zeros count
/// @param town town
/// @param bandwidthDown internet line towards the site in Mbit/s
/// @param bandwidthUp internet line from the site in Mbit/s
public record Site(
        RecordId id,
        String name,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable Integer bandwidthDown,
        @Nullable Integer bandwidthUp)
        implements Identified {

    public Site {
        Require.type(id, RecordType.SITE);
    }
}
