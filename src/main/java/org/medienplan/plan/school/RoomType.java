package org.medienplan.plan.school;

import org.medienplan.ref.Driver;

/// What a room is used for.
public enum RoomType {
    CLASSROOM(Driver.CLASSROOMS),
    SUBJECT_ROOM(Driver.SUBJECT_ROOMS),
    COMPUTER_ROOM(Driver.COMPUTER_ROOMS),
    STAFF_ROOM(Driver.STAFF_ROOMS),
    OTHER_ROOM(Driver.OTHER_ROOMS);

    private final Driver driver;

    RoomType(Driver driver) {
        this.driver = driver;
    }

    /// The driver that counts rooms of this type.
    public Driver driver() {
        return driver;
    }
}
