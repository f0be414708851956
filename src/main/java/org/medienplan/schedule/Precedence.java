package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medienplan.calc.Beginnings;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.RecordId;

/// Finds out which measures depend on which. A bundle names the bundles that come first; what binds is the first of
/// their measures at each holder. A bundle without measures is bought as soon as its gap opens, so nothing waits for
/// it.
public final class Precedence {

    private final Map<RecordId, List<Measure>> byBundle = new HashMap<>();
    private final Plan plan;
    private final Figures figures;
    private final Beginnings beginnings;

    private Precedence(Figures figures) {
        this.plan = figures.plan();
        this.figures = figures;
        this.beginnings = Beginnings.of(figures);
        plan.measures().rows().stream()
                .sorted(Comparator.comparing(Measure::start).thenComparing(Measure::id))
                .forEach(measure -> byBundle.computeIfAbsent(measure.bundle(), _ -> new ArrayList<>())
                        .add(measure));
    }

    /// All dependencies of a plan, in the order of the measures that wait.
    public static List<Dependency> of(Figures figures) {
        Precedence precedence = new Precedence(figures);
        return figures.plan().measures().rows().stream().flatMap(precedence::of).toList();
    }

    private Stream<Dependency> of(Measure after) {
        Set<RecordId> first =
                plan.bundles().find(after.bundle()).map(Bundle::after).orElse(Set.of());
        return first.stream().sorted().flatMap(bundle -> of(after, byBundle.getOrDefault(bundle, List.of())));
    }

    private Stream<Dependency> of(Measure after, List<Measure> candidates) {
        return candidates.stream()
                .filter(before -> meet(before, after))
                .map(before -> new Dependency(before, after, isTooEarly(after, before)));
    }

    private boolean isTooEarly(Measure after, Measure before) {
        return after.start().compareTo(before.start()) < 0
                && common(before, after).orElseGet(figures::holders).stream()
                        .anyMatch(holder -> beginnings
                                .awaited(after, before.bundle(), holder)
                                .isPresent());
    }

    private static boolean isFor(Measure measure, RecordId holder) {
        return measure.holders().isEmpty() || measure.holders().contains(holder);
    }

    /// The holders that both are for, empty for all.
    private static Optional<List<RecordId>> common(Measure a, Measure b) {
        if (a.holders().isEmpty() && b.holders().isEmpty()) {
            return Optional.empty();
        }
        Measure named = a.holders().isEmpty() ? b : a;
        Measure other = named.equals(a) ? b : a;
        return Optional.of(
                named.holders().stream().filter(holder -> isFor(other, holder)).toList());
    }

    private static boolean meet(Measure a, Measure b) {
        return common(a, b).map(holders -> !holders.isEmpty()).orElse(true);
    }
}
