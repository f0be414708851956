package org.medienplan.analysis.teaching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.calc.teaching.SchoolLessons;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Equipment that the plan buys for a school though no lesson asks for anything that it could serve. Only items that
/// serve some capability are judged, no network, nothing that follows what lessons ask for, and only at schools that
/// have recorded projects.
///
/// @param school the school
/// @param item the item
/// @param units units bought over the planned years
public record Unasked(RecordId school, RecordId item, long units) {

    /// All of a school, in the order of the catalogue.
    public static List<Unasked> of(Figures figures, RecordId school) {
        SchoolLessons lessons = figures.lessons(school);
        if (lessons.projects().isEmpty()) {
            return List.of();
        }
        Set<RecordId> couldServe = figures.plan().capabilityItems().rows().stream()
                .map(CapabilityItem::item)
                .collect(Collectors.toSet());
        Set<RecordId> asked = lessons.capabilities().stream()
                .map(Capability::id)
                .flatMap(capability -> lessons.alternatives(capability).stream())
                .map(CapabilityItem::item)
                .collect(Collectors.toSet());
        Followers followers =
                new Followers(figures.plan(), figures.plan().schools().get(school));
        return figures.items().items().stream()
                .filter(item -> !isNetwork(figures, item))
                .map(Item::id)
                .filter(item -> couldServe.contains(item) && !asked.contains(item))
                .filter(item -> followers.basesOf(item).stream().noneMatch(asked::contains))
                .flatMap(item -> bought(figures, school, item))
                .toList();
    }

    private static boolean isNetwork(Figures figures, Item item) {
        BundleGroup group = figures.plan().bundles().get(item.bundle()).group();
        return group == BundleGroup.CABLING || group == BundleGroup.NETWORK;
    }

    private static Stream<Unasked> bought(Figures figures, RecordId school, RecordId item) {
        long units = IntStream.range(0, figures.frame().horizon())
                .mapToLong(
                        place -> figures.value(Metric.PURCHASE, figures.frame().year(place), school, item))
                .sum();
        return units == 0 ? Stream.empty() : Stream.of(new Unasked(school, item, units));
    }
}
