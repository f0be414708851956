package org.medienplan.analysis.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.plan.support.OldService;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// What platform and licences cost in each year of the horizon: each item once, in the first of the lines that it
/// belongs to.
///
/// @param lines those that have an item
public record PlatformMoney(List<Line> lines) {

    /// Why an item is paid for.
    public enum Reason {
        /// Accounts of the chosen platform.
        LICENCE,
        /// Switching accounts to it.
        MIGRATION,
        /// What runs beside it until then.
        OLD_SERVICE,
        /// Managing devices.
        MANAGEMENT,
        /// Other items of the same bundles.
        OTHER
    }

    /// One or more items of a reason.
    ///
    /// @param items the items
    /// @param cents their cost by year
    public record Line(Reason reason, List<RecordId> items, List<Long> cents) {

        public Line {
            items = List.copyOf(items);
            cents = List.copyOf(cents);
        }

        public long sum() {
            return cents.stream().mapToLong(Long::longValue).sum();
        }
    }

    public PlatformMoney {
        lines = List.copyOf(lines);
    }

    public static PlatformMoney of(Figures figures) {
        Plan plan = figures.plan();
        Optional<PlatformCandidate> chosen = Choice.of(plan);
        Set<RecordId> taken = new LinkedHashSet<>();
        List<Line> lines = new ArrayList<>();
        chosen.ifPresent(candidate -> {
            add(Reason.LICENCE, candidate.licenceItem(), taken, lines, figures);
            add(Reason.MIGRATION, candidate.migrationItem(), taken, lines, figures);
            plan.oldServices().rows().stream()
                    .map(OldService::item)
                    .forEach(item -> add(Reason.OLD_SERVICE, item, taken, lines, figures));
        });
        for (DeviceSystem system : plan.deviceSystems().rows()) {
            add(Reason.MANAGEMENT, system.licenceItem(), taken, lines, figures);
        }
        List<RecordId> others = others(figures, taken);
        if (!others.isEmpty()) {
            lines.add(line(Reason.OTHER, others, figures));
        }
        return new PlatformMoney(lines);
    }

    private static void add(
            Reason reason, @Nullable RecordId item, Set<RecordId> taken, List<Line> lines, Figures figures) {
        if (item != null && figures.items().place(item) >= 0 && taken.add(item)) {
            lines.add(line(reason, List.of(item), figures));
        }
    }

    /// The rest of the bundles in which licences stand.
    private static List<RecordId> others(Figures figures, Set<RecordId> taken) {
        Plan plan = figures.plan();
        Stream<Optional<RecordId>> licences = Stream.concat(
                plan.platformCandidates().rows().stream()
                        .map(candidate -> Optional.ofNullable(candidate.licenceItem())),
                plan.deviceSystems().rows().stream().map(system -> Optional.ofNullable(system.licenceItem())));
        Set<RecordId> bundles = new LinkedHashSet<>();
        licences.flatMap(Optional::stream)
                .flatMap(licence -> plan.items().find(licence).stream())
                .map(Item::bundle)
                .forEach(bundles::add);
        return figures.items().items().stream()
                .filter(item -> bundles.contains(item.bundle()))
                .map(Item::id)
                .filter(item -> !taken.contains(item))
                .toList();
    }

    private static Line line(Reason reason, List<RecordId> items, Figures figures) {
        List<Long> cents = figures.frame()
                .years()
                .limit(figures.frame().horizon())
                .mapToObj(year -> items.stream()
                        .mapToLong(item -> figures.figure(
                                        FigureId.of(Metric.COST, year).forItem(item))
                                .orElseThrow()
                                .value())
                        .sum())
                .toList();
        return new Line(reason, items, cents);
    }
}
