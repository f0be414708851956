package org.medienplan.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                figures,
                List.of(kind(Metric.CAPITAL, SeriesColour.NAVY), kind(Metric.EXPENSE, SeriesColour.OCHRE)));
    }

    private CostTable.Exact kind(Metric metric, SeriesColour colour) {
        long[] cents = figures.frame()
                .years()
                .mapToLong(year -> figures.value(metric, year, null, null))
                .toArray();
        String name = texts.say("overview.kind." + metric.key());
        return new CostTable.Exact(new Subject.Row.Of(metric), name, colour, cents);
    }

    /// By the groups of bundles; a group without bundles is left out.
    CostTable byGroup() {
        Map<BundleGroup, long[]> groups = new EnumMap<>(BundleGroup.class);
        for (Bundle bundle : figures.items().bundles()) {
            long[] sum = groups.computeIfAbsent(bundle.group(), group -> new long[figures.frame().length()]);
            figures.frame()
                    .years()
                    .forEach(year -> sum[figures.frame().index(year)] +=
                            figures.value(Metric.COST, year, null, bundle.id()));
        }
        List<CostTable.Exact> parts = new ArrayList<>();
        groups.forEach((group, cents) -> parts.add(
                new CostTable.Exact(new Subject.Row.Group(group), texts.choice(group), colour(group), cents)));
        return CostTable.of(figures, parts);
    }

    private static SeriesColour colour(BundleGroup group) {
        return switch (group) {
            case CABLING -> SeriesColour.NAVY;
            case NETWORK -> SeriesColour.PETROL;
            case DISPLAY -> SeriesColour.BRICK;
            case PUPIL_DEVICES -> SeriesColour.OCHRE;
            case TEACHER_DEVICES -> SeriesColour.VIOLET;
            case OTHER -> SeriesColour.GREEN;
        };
    }

    /// A key that names a row in a chart.
    static String key(Subject.Row row) {
        return switch (row) {
            case Subject.Row.Of(Metric metric) -> metric.key();
            case Subject.Row.Group(BundleGroup group) -> group.name().toLowerCase(Locale.ROOT);
        };
    }
}
