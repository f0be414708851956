package org.medienplan.plan.pedagogy;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Something that a lesson presupposes, such as a device for each pair or a screen in the room (Voraussetzung).
///
/// @param name what people call it
/// @param countedBy what it is counted by
/// @param groupSize pupils who share one, where it is counted by groups
/// @param bandwidth use of the line while it is in use, in kbit/s for each
/// @param note anything else
public record Capability(
        RecordId id,
        String name,
        CountedBy countedBy,
        @Nullable Integer groupSize,
        @Nullable Integer bandwidth,
        @Nullable String note)
        implements Identified {

    /// The largest group.
    public static final int LARGEST_GROUP = 40;

    public Capability {
        Require.type(id, RecordType.CAPABILITY);
        if ((countedBy == CountedBy.GROUP) != (groupSize != null)) {
            throw new InvalidRecord("invalid.capability_group_size", name);
        }
        if (groupSize != null) {
            Require.between("groupSize", groupSize, 2, LARGEST_GROUP);
        }
        if (bandwidth != null) {
            Require.notNegative("bandwidth", bandwidth);
        }
    }
}
