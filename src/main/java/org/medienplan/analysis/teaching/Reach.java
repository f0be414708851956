package org.medienplan.analysis.teaching;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.calc.teaching.SchoolLessons;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// From competences forward to what is bought for them, and from what is bought back to projects and competences, over
/// the planned years.
public final class Reach {

    private final AddedCost added;
    private final Figures figures;

    public Reach(AddedCost added) {
        this.added = added;
        this.figures = added.with();
    }

    /// An item at a school, and what it is for.
    ///
    /// @param school the school
    /// @param item the item
    /// @param bought units bought over the planned years
    /// @param cost what it costs over the planned years, in cents
    /// @param added the part of it that lessons add to the standard, in cents
    /// @param projects the projects that use it
    public record Purchase(
            RecordId school, RecordId item, long bought, long cost, long added, List<TeachingProject> projects) {

        public Purchase {
            projects = List.copyOf(projects);
        }

        /// What those projects are about.
        public Set<RecordId> competences() {
            Set<RecordId> all = new LinkedHashSet<>();
            projects.forEach(project -> project.competences().stream().sorted().forEach(all::add));
            return all;
        }
    }

    /// Everything that is bought or paid for at some schools and serves a lesson there, school by school.
    public List<Purchase> purchases(List<RecordId> schools) {
        return schools.stream()
                .flatMap(school -> {
                    SchoolLessons lessons = figures.lessons(school);
                    return figures.items().items().stream()
                            .map(item -> item.id())
                            .filter(item -> lessons.items().contains(item))
                            .map(item -> purchase(school, item, lessons));
                })
                .filter(purchase -> purchase.cost() != 0 || purchase.added() != 0)
                .toList();
    }

    private Purchase purchase(RecordId school, RecordId item, SchoolLessons lessons) {
        Set<TeachingProject> projects = new LinkedHashSet<>();
        lessons.uses(item).forEach(use -> projects.add(use.project()));
        return new Purchase(
                school,
                item,
                sum(Metric.PURCHASE, school, item),
                sum(Metric.COST, school, item),
                IntStream.range(0, figures.frame().horizon())
                        .mapToLong(
                                place -> added.of(Metric.COST, figures.frame().year(place), school, item))
                        .sum(),
                List.copyOf(projects));
    }

    private long sum(Metric metric, RecordId school, RecordId item) {
        return IntStream.range(0, figures.frame().horizon())
                .mapToLong(place -> figures.value(metric, figures.frame().year(place), school, item))
                .sum();
    }

    /// What some purchases cost together by item, those of projects with a competence.
    ///
    /// @param competences the competence, or those of an area
    public static Map<RecordId, Long> byItem(List<Purchase> purchases, Set<RecordId> competences) {
        Map<RecordId, Long> sums = new LinkedHashMap<>();
        purchases.stream()
                .filter(purchase -> purchase.competences().stream().anyMatch(competences::contains))
                .forEach(purchase -> sums.merge(purchase.item(), purchase.cost(), Long::sum));
        return sums;
    }
}
