package org.medienplan.calc.base;

import org.medienplan.plan.school.RoomGroup;

/// Rooms of a group that count at one school.
///
/// @param group the record
/// @param quantity this school's part of it
public record RoomPart(RoomGroup group, int quantity) {}
