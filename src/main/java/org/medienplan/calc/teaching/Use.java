package org.medienplan.calc.teaching;

import java.util.Set;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Ratio;
import org.medienplan.quantity.Rounding;

/// That a project uses something for a capability.
///
/// @param project the project
/// @param capability the capability that it presupposes
/// @param amount units for one of the capability
public record Use(TeachingProject project, Capability capability, Decimal amount) {

    /// Whether the project runs in the school year that begins in a calendar year.
    boolean isActive(int year) {
        Integer first = project.firstSchoolYear();
        boolean begun = first == null || first <= year;
        return begun && project.groups() > 0 && project.hours().millionths() > 0;
    }

    boolean is(Set<CountedBy> kinds) {
        return kinds.contains(capability.countedBy());
    }

    /// Units for one class, or [Counts#UNKNOWN].
    int units(int classSize) {
        int teams = Teams.units(capability, project, classSize);
        return Counts.known(teams) ? Counts.of(Ratio.of(amount, Decimal.ONE), teams, Rounding.UP) : Counts.UNKNOWN;
    }
}
