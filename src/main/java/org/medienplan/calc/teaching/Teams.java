package org.medienplan.calc.teaching;

import org.jspecify.annotations.Nullable;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.quantity.Counts;

/// How many of a capability one class uses in a project.
public final class Teams {

    private Teams() {}

    /// Units for one class while it works on the project, or [Counts#UNKNOWN].
    ///
    /// @param classSize pupils of the class, or [Counts#UNKNOWN]
    public static int units(Capability capability, TeachingProject project, int classSize) {
        return switch (capability.countedBy()) {
            case PUPIL, PARTICIPANT -> classSize;
            case PAIR -> shared(classSize, 2);
            case GROUP -> shared(classSize, capability.groupSize());
            case TEAM ->
                switch (project.socialForm()) {
                    case SINGLE -> classSize;
                    case PAIRS -> shared(classSize, 2);
                    case GROUPS -> shared(classSize, project.groupSize());
                    case CLASS -> 1;
                };
            case CLASS, ROOM -> 1;
        };
    }

    private static int shared(int classSize, @Nullable Integer by) {
        return by == null || !Counts.known(classSize) ? classSize : Math.ceilDiv(classSize, by);
    }
}
