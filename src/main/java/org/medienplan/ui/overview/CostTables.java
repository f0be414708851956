package org.medienplan.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.medienplan.calc.Figures;
import org.medienplan.chart.SeriesColour;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;

/// The ways in which the overview divides the cost of a year.
record CostTables(Figures figures, Texts texts) {

    /// By capital and current expenditure.
    CostTable byKind() {
        return CostTable.of(
                figures, List.of(kind(Metric.CAPITAL, SeriesColour.NAVY), kind(Metric.EXPENSE, SeriesColour.OCHRE)));
    }

    private CostTable.Exact kind(Metric metric, SeriesColour colour) {
        List<Long> cents = figures.frame()
                .years()
                .mapToObj(year -> figures.value(metric, year, null, null))
                .toList();
        String name = texts.say("overview.kind." + metric.key());
        return new CostTable.Exact(new Subject.Row.Of(metric), name, colour, cents);
    }

    /// By the groups of bundles; a group without bundles is left out.
    CostTable byGroup() {
        Map<BundleGroup, List<Bundle>> groups = figures.items().bundles().stream()
                .collect(Collectors.groupingBy(
                        Bundle::group, () -> new EnumMap<>(BundleGroup.class), Collectors.toList()));
        List<CostTable.Exact> parts = new ArrayList<>();
        groups.forEach((group, bundles) -> parts.add(new CostTable.Exact(
                new Subject.Row.Group(group), texts.choice(group), SeriesColour.of(group), cents(bundles))));
        return CostTable.of(figures, parts);
    }

    private List<Long> cents(List<Bundle> bundles) {
        return figures.frame()
                .years()
                .mapToObj(year -> bundles.stream()
                        .mapToLong(bundle -> figures.value(Metric.COST, year, null, bundle.id()))
                        .sum())
                .toList();
    }

    /// A key that names a row in a chart.
    static String key(Subject.Row row) {
        return switch (row) {
            case Subject.Row.Of(Metric metric) -> metric.key();
            case Subject.Row.Group(BundleGroup group) -> group.name().toLowerCase(Locale.ROOT);
        };
    }
}
