package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.provision.Provision;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.ControlledRounding;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.workspace.Snapshot;

/// Demand against what is there, for every school and bundle.
///
/// @param firstYear the year of [Perspective#STOCK]
/// @param lastYear the year of [Perspective#PLAN]
/// @param bundles the bundles, in the order of the catalogue
/// @param groups the schools, grouped by their type
record Needs(int firstYear, int lastYear, List<Bundle> bundles, List<Group> groups) {

    private static final long THOUSAND = 100_000;

    /// Whether there is nothing to compare: no schools, or nothing that they could need.
    boolean isEmpty() {
        return bundles.isEmpty()
                || groups.stream().allMatch(group -> group.schools().isEmpty());
    }

    /// @param items those that belong to it
    /// @param weight what its demand is worth in the first year, in cents
    record Bundle(RecordId id, String name, Set<RecordId> items, long weight) {

        /// Whether this is the bundle, or the item belongs to it.
        boolean holds(RecordId itemOrBundle) {
            return id.equals(itemOrBundle) || items.contains(itemOrBundle);
        }
    }

    /// Schools of one type.
    record Group(String key, String name, List<SchoolNeeds> schools) {}

    /// One school; lists have one entry for each bundle.
    ///
    /// @param pupils in the first year; empty where not known
    /// @param stock demand against what is recorded
    /// @param planned demand against what the plan leads to
    /// @param stockMoney gap in thousands of euros, rounded so that parts add up to totals
    /// @param plannedMoney likewise
    record SchoolNeeds(
            RecordId id,
            String name,
            OptionalInt pupils,
            List<Provision> stock,
            List<Provision> planned,
            List<Long> stockMoney,
            List<Long> plannedMoney) {

        List<Provision> provisions(Perspective perspective) {
            return perspective == Perspective.STOCK ? stock : planned;
        }

        List<Long> money(Perspective perspective) {
            return perspective == Perspective.STOCK ? stockMoney : plannedMoney;
        }
    }

    /// Compares every school of a plan.
    static Needs of(Snapshot snapshot, Texts texts) {
        Plan plan = snapshot.plan();
        Figures figures = snapshot.figures();
        int first = figures.frame().firstYear();
        int last = first + figures.frame().horizon() - 1;
        List<RecordId> bundles = figures.items().bundles().stream()
                .map(org.medienplan.plan.catalogue.Bundle::id)
                .toList();
        List<School> schools = new SchoolOrder(plan).sorted(plan);
        List<List<Provision>> stock = provisions(figures, Metric.STOCK, first, schools, bundles);
        List<List<Provision>> planned = provisions(figures, Metric.PLANNED_STOCK, last, schools, bundles);
        List<List<Long>> stockMoney = rounded(stock);
        List<List<Long>> plannedMoney = rounded(planned);
        Map<RecordId, List<SchoolNeeds>> byType = new LinkedHashMap<>();
        for (int i = 0; i < schools.size(); i++) {
            School school = schools.get(i);
            byType.computeIfAbsent(school.schoolType(), key -> new ArrayList<>())
                    .add(new SchoolNeeds(
                            school.id(),
                            school.name(),
                            pupils(figures, school.id()),
                            stock.get(i),
                            planned.get(i),
                            stockMoney.get(i),
                            plannedMoney.get(i)));
        }
        List<Group> groups = byType.entrySet().stream()
                .map(entry -> group(plan, entry.getKey(), entry.getValue()))
                .toList();
        return new Needs(first, last, weighed(figures.items(), stock, texts), groups);
    }

    private static List<List<Provision>> provisions(
            Figures figures, Metric available, int year, List<School> schools, List<RecordId> bundles) {
        return schools.stream()
                .map(school -> bundles.stream()
                        .map(bundle -> figures.provision(available, year, school.id(), bundle))
                        .toList())
                .toList();
    }

    private static List<List<Long>> rounded(List<List<Provision>> provisions) {
        long[][] exact = provisions.stream()
                .map(row -> row.stream().mapToLong(Provision::gapCents).toArray())
                .toArray(long[][]::new);
        ControlledRounding rounding = ControlledRounding.of(exact, THOUSAND);
        return IntStream.range(0, exact.length)
                .mapToObj(row -> IntStream.range(0, exact[row].length)
                        .mapToObj(column -> rounding.cell(row, column))
                        .toList())
                .toList();
    }

    private static List<Bundle> weighed(ItemList items, List<List<Provision>> stock, Texts texts) {
        return IntStream.range(0, items.bundles().size())
                .mapToObj(i -> {
                    RecordId id = items.bundles().get(i).id();
                    Set<RecordId> own = items.placesOf(id).stream()
                            .map(place -> items.item(place).id())
                            .collect(Collectors.toSet());
                    long weight =
                            stock.stream().mapToLong(row -> row.get(i).needed()).sum();
                    return new Bundle(id, texts.name(id), own, weight);
                })
                .toList();
    }

    private static OptionalInt pupils(Figures figures, RecordId school) {
        Figure figure = figures.figure(
                        FigureId.of(Metric.PUPILS, figures.frame().firstYear()).forHolder(school))
                .orElseThrow();
        return figure.isComplete() ? OptionalInt.of(Math.toIntExact(figure.value())) : OptionalInt.empty();
    }

    private static Group group(Plan plan, RecordId type, List<SchoolNeeds> schools) {
        String name = plan.schoolTypes().find(type).map(SchoolType::name).orElse(type.key());
        return new Group(type.toString(), name, List.copyOf(schools));
    }

    /// All schools.
    Stream<SchoolNeeds> schools() {
        return groups.stream().flatMap(group -> group.schools().stream());
    }

    /// The year in which a perspective compares.
    int year(Perspective perspective) {
        return perspective == Perspective.STOCK ? firstYear : lastYear;
    }

    /// The schools behind a row of the map: one school, those of a group, or all.
    List<SchoolNeeds> behind(String rowKey) {
        Optional<Group> group =
                groups.stream().filter(one -> one.key().equals(rowKey)).findFirst();
        if (group.isPresent()) {
            return group.get().schools();
        }
        List<SchoolNeeds> one = schools()
                .filter(school -> school.id().toString().equals(rowKey))
                .toList();
        return one.isEmpty() ? schools().toList() : one;
    }
}
