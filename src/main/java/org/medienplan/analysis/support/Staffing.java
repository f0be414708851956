package org.medienplan.analysis.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.support.StaffingRule;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// The posts that published rules would plan, side by side.
///
/// @param figures the figures
public record Staffing(Figures figures) {

    private static final Comparator<StaffingRule> ORDER = Comparator.comparingInt(StaffingRule::rank)
            .thenComparing(rule -> rule.id().key());

    /// One rule as a whole.
    ///
    /// @param name what people call it
    /// @param lines its lines in their order
    public record Alternative(String name, List<StaffingRule> lines) {}

    /// All rules in the order of their first lines.
    public List<Alternative> alternatives() {
        Map<String, List<StaffingRule>> byName = new LinkedHashMap<>();
        figures.plan().staffingRules().rows().stream()
                .sorted(ORDER)
                .forEach(rule -> byName.computeIfAbsent(rule.alternative(), name -> new ArrayList<>())
                        .add(rule));
        return byName.entrySet().stream()
                .map(entry -> new Alternative(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /// The posts of a rule in a year.
    public Posts posts(Alternative alternative, int year) {
        return alternative.lines().stream().map(line -> posts(line, year)).reduce(Posts.NONE, Posts::plus);
    }

    /// The posts of one line in a year.
    public Posts posts(StaffingRule line, int year) {
        return Posts.of(basis(line, year), line.ratio());
    }

    private long basis(StaffingRule line, int year) {
        return switch (line.basis()) {
            case FIXED -> 1;
            case PUPILS -> sum(line, Metric.PUPILS, year, null);
            case SCHOOLS -> sum(line, Metric.SCHOOLS, year, null);
            case DEVICES ->
                EffortLine.places(line.items(), figures.items()).stream()
                        .mapToLong(place -> sum(
                                line,
                                Metric.DEMAND,
                                year,
                                figures.items().item(place).id()))
                        .sum();
        };
    }

    private long sum(StaffingRule line, Metric metric, int year, @Nullable RecordId item) {
        if (line.categories().isEmpty() && line.schoolTypes().isEmpty()) {
            return figures.value(metric, year, null, item);
        }
        return schools(line)
                .mapToLong(school -> figures.value(metric, year, school, item))
                .sum();
    }

    private Stream<RecordId> schools(StaffingRule line) {
        Plan plan = figures.plan();
        return plan.schools().rows().stream()
                .filter(school -> plan.schoolTypes()
                        .find(school.schoolType())
                        .filter(type -> fits(line, type))
                        .isPresent())
                .map(School::id);
    }

    private static boolean fits(StaffingRule line, SchoolType type) {
        return (line.categories().isEmpty() || line.categories().contains(type.category()))
                && (line.schoolTypes().isEmpty() || line.schoolTypes().contains(type.id()));
    }
}
