package org.medienplan.calc.teaching;

import java.util.ArrayList;
import java.util.List;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;

/// The largest use at one time that the lessons of a week can come to: the lessons of all projects are spread evenly
/// over the usable periods, and the classes that then work at the same time are taken to be those that need most.
///
/// @param lessons periods of all classes together in a week
/// @param parallel classes that work at the same time
/// @param taken which projects these classes belong to, the largest use first
public record Peak(Decimal lessons, int parallel, List<Taken> taken) {

    private static final long ONE = Decimal.ONE.millionths();

    /// Classes of a project that work at the time of the peak.
    ///
    /// @param load their project and what each uses
    /// @param classes how many of them
    public record Taken(Load load, int classes) {

        public long units() {
            return Math.multiplyExact(load.perClass(), (long) classes);
        }
    }

    public Peak {
        taken = List.copyOf(taken);
    }

    /// @param loads the projects that use it, each once, with at least one class and more than no hours
    /// @param periods usable periods of a week, known
    public static Peak of(List<Load> loads, int periods) {
        long lessons = loads.stream()
                .mapToLong(load -> Math.multiplyExact(
                        (long) load.project().groups(), load.project().hours().millionths()))
                .reduce(0, Math::addExact);
        int parallel = (int) Math.min(Math.ceilDiv(lessons, periods * ONE), Integer.MAX_VALUE);
        List<Taken> taken = new ArrayList<>();
        int left = parallel;
        for (Load load : loads.stream().sorted(Load.LARGEST_FIRST).toList()) {
            int classes = Math.min(left, load.project().groups());
            if (classes > 0) {
                taken.add(new Taken(load, classes));
                left -= classes;
            }
        }
        return new Peak(new Decimal(lessons), parallel, taken);
    }

    /// Units in use at the same time, or [Counts#UNKNOWN] where they are beyond any count.
    public int units() {
        return Counts.of(taken.stream().mapToLong(Taken::units).reduce(0, Math::addExact));
    }
}
