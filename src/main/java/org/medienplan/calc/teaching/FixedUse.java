package org.medienplan.calc.teaching;

import java.util.List;
import org.medienplan.calc.base.Drivers;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Ratio;
import org.medienplan.quantity.Rounding;

/// What stays with its class or pupil. The same classes take part in several projects of their grade, so that in each
/// grade the project with most of them counts; the classes of a project are spread evenly over its grades.
final class FixedUse {

    private FixedUse() {}

    /// Units, or [Counts#UNKNOWN].
    ///
    /// @param uses all counted the same way
    /// @param perClass how many each class has: 1 where rooms are counted, its pupils where they are
    /// @param most no more than so many rooms or pupils that there are, or [Counts#UNKNOWN]
    static int units(List<Use> uses, int perClass, int most) {
        if (uses.isEmpty()) {
            return 0;
        }
        if (!Counts.known(perClass)) {
            return Counts.UNKNOWN;
        }
        int places = Counts.of((long) classes(uses) * perClass);
        int bounded = Counts.known(places) && Counts.known(most) ? Math.min(places, most) : places;
        Decimal amount = uses.stream().map(Use::amount).max(Decimal::compareTo).orElse(Decimal.ONE);
        return Counts.known(bounded) ? Counts.of(Ratio.of(amount, Decimal.ONE), bounded, Rounding.UP) : Counts.UNKNOWN;
    }

    /// Different classes that take part in any of the projects.
    static int classes(List<Use> uses) {
        int sum = 0;
        for (int grade = 1; grade <= Drivers.GRADES; grade++) {
            int most = 0;
            for (Use use : uses) {
                most = Math.max(most, classes(use.project(), grade));
            }
            sum += most;
        }
        return sum;
    }

    private static int classes(TeachingProject project, int grade) {
        int place = grade - project.gradeFrom();
        int grades = project.gradeTo() - project.gradeFrom() + 1;
        if (place < 0 || place >= grades) {
            return 0;
        }
        return project.groups() / grades + (place < project.groups() % grades ? 1 : 0);
    }
}
