package org.medienplan.plan.school;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Rooms of one type in a building.
///
/// @param building where they are
/// @param school whose they are, null if the schools of the site share them by key
/// @param roomType what they are used for
/// @param quantity how many
public record RoomGroup(
        RecordId id, RecordId building, @Nullable RecordId school, RoomType roomType, int quantity)
        implements Identified {

    public RoomGroup {
        Require.type(id, RecordType.ROOM_GROUP);
        Require.notNegative("quantity", quantity);
    }
}
