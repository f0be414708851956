package org.medienplan.ui.step.infrastructure;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.medienplan.ref.RecordId;

/// A school in the list of schools.
///
/// @param number official number
/// @param type its school type
/// @param socialIndex 1 to 9
/// @param pupils in the first year of the plan, as are the other numbers
/// @param bandwidth towards the site where most of its pupils are, in Mbit/s
/// @param cabling state of the worst of its buildings; empty where none is recorded
record SchoolRow(
        RecordId id,
        String number,
        String name,
        String type,
        OptionalInt socialIndex,
        Marked pupils,
        Marked classes,
        Marked teachers,
        Marked classrooms,
        Marked subjectRooms,
        Marked bandwidth,
        String cabling) {

    /// Whether everything is recorded or can be derived that the plan needs to know of a school.
    boolean isComplete() {
        return !cabling.isEmpty()
                && Stream.of(pupils, classes, teachers, classrooms, subjectRooms, bandwidth)
                        .allMatch(Marked::isKnown);
    }
}
