package org.medienplan.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Measures bring devices before those begin that pay for looking after them.
final class SupportAfterDevices implements Check {

    @Override
    public String id() {
        return "support_after_devices";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        ServiceBook book = scope.figures().services();
        Set<RecordId> paying = book.hourItems().stream()
                .flatMap(item -> scope.plan().items().find(item).stream())
                .map(item -> item.bundle())
                .collect(Collectors.toSet());
        Set<RecordId> counted = book.tasks().stream()
                .flatMap(task -> book.counted(task.id()).stream())
                .map(EffortLine::items)
                .flatMap(items -> items.stream())
                .map(place -> scope.figures().items().bundleOf(place).id())
                .filter(bundle -> !paying.contains(bundle))
                .collect(Collectors.toSet());
        Optional<Measure> support = first(scope, paying);
        return first(scope, counted)
                .flatMap(devices -> support.filter(one -> one.start().compareTo(devices.start()) > 0)
                        .map(one -> of(devices, one)))
                .stream();
    }

    private static Optional<Measure> first(Scope scope, Set<RecordId> bundles) {
        return scope.plan().measures().rows().stream()
                .filter(measure -> bundles.contains(measure.bundle()))
                .min(Comparator.comparing(Measure::start));
    }

    private static Case of(Measure devices, Measure support) {
        return Case.of(
                        new FieldRef(support.id(), "start"),
                        "check.support_after_devices",
                        devices.id(),
                        devices.start(),
                        support.start())
                .fixedBy(Fixes.set(support.id(), "start", devices.start()));
    }
}
