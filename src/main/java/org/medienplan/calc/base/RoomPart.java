package org.medienplan.calc.base;

import org.medienplan.plan.school.RoomGroup;

/// Rooms of a group that count at one school.
///
/// @param group the record
/// @param quantity this school's part of it
/// @param span when
public record RoomPart(RoomGroup group, int quantity, Span span) {

    /// Whether they belong to the school alone.
    boolean isOwn() {
        return group.school() != null;
    }
}
