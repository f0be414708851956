package org.medienplan.calc.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.ref.RecordId;

/// When units of an item at a holder really end: when their planning life does, unless their replacement is shifted.
/// Where two shifts name the same year, the one that comes first in the order of the keys counts.
public final class Ends {

    /// Nothing is shifted.
    public static final Ends BY_LIFE = new Ends(List.of());

    private final Map<Integer, ReplacementShift> byDue = new HashMap<>();

    private Ends(List<ReplacementShift> shifts) {
        shifts.forEach(shift -> byDue.putIfAbsent(shift.due(), shift));
    }

    /// The shifts of an item among those of a holder.
    public static Ends of(RecordId item, List<ReplacementShift> ofHolder) {
        if (ofHolder.isEmpty()) {
            return BY_LIFE;
        }
        List<ReplacementShift> own =
                ofHolder.stream().filter(shift -> shift.item().equals(item)).toList();
        return own.isEmpty() ? BY_LIFE : new Ends(own);
    }

    /// Whether every unit ends with its planning life.
    public boolean areByLife() {
        return byDue.isEmpty();
    }

    /// The first year in which units no longer count.
    ///
    /// @param acquired the year from which they count; nothing ends before the year after it
    /// @param due the year in which their planning life ends
    public int year(int acquired, int due) {
        if (areByLife()) {
            return due;
        }
        ReplacementShift shift = byDue.get(due);
        return shift == null || shift.year() <= acquired ? due : shift.year();
    }

    /// The years in which the planning life of those units may end that really end in a year.
    public List<Integer> dueFor(int year) {
        List<Integer> due = new ArrayList<>();
        due.add(year);
        byDue.values().stream()
                .filter(shift -> shift.year() == year)
                .map(ReplacementShift::due)
                .sorted()
                .forEach(due::add);
        return due;
    }

    /// The shift of what is due in a year, where there is one.
    public Optional<ReplacementShift> shift(int due) {
        return Optional.ofNullable(byDue.get(due));
    }

    /// All shifts that touch a year: that take something out of it, or bring something into it.
    public List<ReplacementShift> touching(int year) {
        return byDue.values().stream()
                .filter(shift -> shift.due() == year || shift.year() == year)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }
}
