package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.calc.support.EffortLine;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.message.Value;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Devices whose central management is planned to save time, but which have no licence for it.
final class UnlicensedDevices implements Check {

    @Override
    public String id() {
        return "devices_unlicensed";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        ServiceBook book = scope.figures().services();
        return book.tasks().stream()
                .flatMap(task -> book.counted(task.id()).stream())
                .flatMap(line -> of(line, scope).stream());
    }

    private static Optional<Case> of(EffortLine line, Scope scope) {
        RecordId licence = line.rule().licence();
        if (licence == null) {
            return Optional.empty();
        }
        int year = scope.lastYear();
        long devices = line.items().stream()
                .mapToLong(place -> scope.value(
                        Metric.DEMAND,
                        year,
                        null,
                        scope.figures().items().item(place).id()))
                .sum();
        long licensed = scope.figures().units(line, year - scope.firstYear());
        return devices <= licensed
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(line.rule().id(), "licence"),
                        "check.devices_unlicensed",
                        devices - licensed,
                        new Value.Plain(year),
                        licence));
    }
}
