package org.medienplan.plan.school;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A school authority (Schulträger): the municipality, district or special-purpose association that bears the cost of
/// its schools.
///
/// @param name official name
/// @param state the Land, by its two letters
/// @param municipalityKey Amtlicher Gemeindeschlüssel, eight digits
public record Authority(
        RecordId id, String name, String state, @Nullable String municipalityKey) implements Identified {

    public Authority {
        Require.type(id, RecordType.AUTHORITY);
    }
}
