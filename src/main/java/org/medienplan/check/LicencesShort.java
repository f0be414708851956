package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.platform.ManagedDevices;
import org.medienplan.message.Value;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// More devices to be managed than licences that the plan pays.
final class LicencesShort implements Check {

    @Override
    public String id() {
        return "licences_short";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return ManagedDevices.of(scope.figures()).stream()
                .flatMap(managed -> managed.licence().stream().flatMap(licence -> first(managed, licence, scope)));
    }

    /// The first year in which licences are missing.
    private static Stream<Case> first(ManagedDevices managed, RecordId licence, Scope scope) {
        return scope.horizon()
                .filter(year -> managed.uncovered(year - scope.firstYear()) > 0)
                .limit(1)
                .mapToObj(year -> Case.of(
                        FigureId.of(Metric.PLANNED_STOCK, year).forItem(licence),
                        "check.licences_short",
                        new Value.Plain(year),
                        managed.needed().get(year - scope.firstYear()),
                        licence,
                        managed.planned().get(year - scope.firstYear())));
    }
}
