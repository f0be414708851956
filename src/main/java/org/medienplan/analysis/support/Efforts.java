package org.medienplan.analysis.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.medienplan.calc.Figures;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.support.EffortKind;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.ref.RecordId;

/// The time that all tasks take, paid by the authority or not, of all holders together and not rounded.
///
/// @param lines what each line of effort takes in each year of the horizon
public record Efforts(List<Line> lines) {

    /// What one line of effort takes.
    ///
    /// @param owner who spends the time
    /// @param line the line
    /// @param units units by year of the horizon
    public record Line(ServiceParty owner, EffortLine line, List<Integer> units) {

        /// Exact time in a year of the horizon.
        public BigDecimal minutes(int yearIndex) {
            return line.minutes(units.get(yearIndex));
        }

        public boolean isSaving() {
            return line.rule().kind() == EffortKind.SAVING;
        }
    }

    public static Efforts of(Figures figures) {
        ServiceBook book = figures.services();
        List<Line> lines = new ArrayList<>();
        for (ServiceTask task : book.tasks()) {
            book.owner(task.id())
                    .ifPresent(owner -> book.counted(task.id())
                            .forEach(line -> lines.add(new Line(owner, line, units(line, figures)))));
        }
        return new Efforts(List.copyOf(lines));
    }

    private static List<Integer> units(EffortLine line, Figures figures) {
        List<Integer> units = new ArrayList<>();
        for (int year = 0; year < figures.frame().horizon(); year++) {
            units.add(figures.units(line, year));
        }
        return List.copyOf(units);
    }

    /// The exact time of some lines in a year of the horizon.
    public BigDecimal minutes(int yearIndex, Predicate<Line> wanted) {
        return lines.stream()
                .filter(wanted)
                .map(line -> line.minutes(yearIndex))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whole hours of some lines, half up.
    public long hours(int yearIndex, Predicate<Line> wanted) {
        BigDecimal minutes = minutes(yearIndex, wanted);
        int hours = EffortLine.hours(minutes.abs());
        return minutes.signum() < 0 ? -hours : hours;
    }

    /// The lines of one task.
    public List<Line> of(RecordId task) {
        return lines.stream()
                .filter(line -> line.line().task().id().equals(task))
                .toList();
    }
}
