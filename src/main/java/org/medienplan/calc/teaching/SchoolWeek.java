package org.medienplan.calc.teaching;

import org.medienplan.quantity.Counts;

/// What is known of a school in a school year when its lessons are laid side by side. Each may be [Counts#UNKNOWN].
///
/// @param pupils its pupils, heads
/// @param classes its classes
/// @param rooms its rooms for teaching
/// @param periods periods of a week that can be used
public record SchoolWeek(int pupils, int classes, int rooms, int periods) {

    /// Pupils of a class, rounded up: the larger classes count.
    public int classSize() {
        if (!Counts.known(pupils) || pupils == 0) {
            return pupils;
        }
        return !Counts.known(classes) || classes == 0 ? Counts.UNKNOWN : Math.ceilDiv(pupils, classes);
    }
}
