package org.medienplan.analysis.support;

import java.util.List;
import org.medienplan.calc.Figures;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.support.EffortKind;
import org.medienplan.ref.Metric;

/// What counts as a device when cost and posts are compared: things that cases arise for.
///
/// @param figures the figures
/// @param items places of the items that are devices
record DeviceCount(Figures figures, List<Integer> items) {

    static DeviceCount of(Figures figures) {
        ServiceBook book = figures.services();
        return new DeviceCount(
                figures,
                book.tasks().stream()
                        .flatMap(task -> book.lines(task.id()).stream())
                        .filter(DeviceCount::hasCases)
                        .flatMap(line -> line.items().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean hasCases(EffortLine line) {
        return line.rule().kind() == EffortKind.WORK && line.rule().cases() != null;
    }

    long in(int year) {
        return items.stream()
                .mapToLong(place -> figures.value(
                        Metric.DEMAND, year, null, figures.items().item(place).id()))
                .sum();
    }
}
