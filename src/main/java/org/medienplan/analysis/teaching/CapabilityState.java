package org.medienplan.analysis.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.calc.Figures;
import org.medienplan.calc.teaching.SchoolLessons;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Whether what lessons presuppose is there, at one school or at several together.
///
/// @param capability the capability
/// @param served whether any item of the catalogue serves it
/// @param need how many of it are needed in the last planned year, or [Counts#UNKNOWN]
/// @param today how many of those the recorded stock covers in the first planned year
/// @param planned how many of those are covered in the last planned year if the plan is carried out
public record CapabilityState(Capability capability, boolean served, int need, int today, int planned) {

    /// What all projects of some schools presuppose, each capability once, by name.
    public static List<CapabilityState> of(Figures figures, List<RecordId> schools) {
        Map<Capability, CapabilityState> sums = new LinkedHashMap<>();
        for (RecordId school : schools) {
            of(figures, school).forEach(state -> sums.merge(state.capability(), state, CapabilityState::plus));
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(state -> state.capability().name()))
                .toList();
    }

    /// What the projects of a school presuppose.
    public static List<CapabilityState> of(Figures figures, RecordId school) {
        SchoolLessons lessons = figures.lessons(school);
        List<CapabilityState> states = new ArrayList<>();
        lessons.capabilities().forEach(capability -> states.add(of(figures, school, lessons, capability)));
        return states;
    }

    private static CapabilityState of(Figures figures, RecordId school, SchoolLessons lessons, Capability capability) {
        int first = figures.frame().firstYear();
        int last = figures.frame().year(figures.frame().lastHorizonIndex());
        int need = lessons.ofCapability(capability, last).units();
        List<CapabilityItem> items = lessons.alternatives(capability.id());
        return new CapabilityState(
                capability,
                !items.isEmpty(),
                need,
                covered(need, there(figures, Metric.STOCK, first, school, items)),
                covered(need, there(figures, Metric.PLANNED_STOCK, last, school, items)));
    }

    private static int covered(int need, long there) {
        return Counts.known(need) ? (int) Math.min(need, there) : 0;
    }

    /// What all items that serve it are enough for together.
    private static long there(Figures figures, Metric metric, int year, RecordId school, List<CapabilityItem> items) {
        return items.stream()
                .mapToLong(serving -> figures.value(metric, year, school, serving.item())
                        * Decimal.ONE.millionths()
                        / serving.amount().millionths())
                .sum();
    }

    private CapabilityState plus(CapabilityState other) {
        return new CapabilityState(
                capability, served, Counts.plus(need, other.need), today + other.today, planned + other.planned);
    }

    /// Whether something of it is needed for which the plan provides nothing at all.
    public boolean isOpen() {
        return need != 0 && planned == 0;
    }

    /// What is still missing when the plan is carried out; empty where the need is not known.
    public Optional<Integer> missing() {
        return Counts.known(need) ? Optional.of(need - planned) : Optional.empty();
    }
}
