package org.medienplan.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.plan.catalogue.BundleGroup;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.BuildingProject;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;

/// Cabling that is paid for shortly before building work on the same site, or while it goes on.
/// Whether nobody else would have to wait if the measure did.
final class CablingBeforeWork implements Check {

    @Override
    public String id() {
        return "cabling_before_work";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        List<RecordId> bundles = scope.plan().bundles().rows().stream()
                .filter(bundle -> bundle.group() == BundleGroup.CABLING)
                .map(Bundle::id)
                .toList();
        return scope.plan().buildingProjects().rows().stream()
                .flatMap(project -> scope.sharesOfSite(project.site()).stream()
                        .flatMap(share -> bundles.stream()
                                .flatMap(bundle -> of(project, share.school(), bundle, scope).stream())));
    }

    private static Optional<Case> of(BuildingProject project, RecordId school, RecordId bundle, Scope scope) {
        int wait = scope.limits().whole(Limit.BUILDING_WAIT_YEARS);
        return scope.horizon()
                .filter(year -> year <= project.end().year()
                        && year + wait > project.start().year())
                .mapToObj(year -> new FigureId(Metric.ACQUISITION_COST, year, school, bundle))
                .filter(figure -> scope.figure(figure).value() > 0)
                .findFirst()
                .map(figure -> of(project, figure, scope));
    }

    private static Case of(BuildingProject project, FigureId cost, Scope scope) {
        Optional<Measure> measure = scope.plan().measures().rows().stream()
                .filter(one -> runsFor(one, cost))
                .findFirst();
        Place place = measure.<Place>map(one -> new FieldRef(one.id(), "start")).orElse(cost);
        Case found = Case.of(
                place,
                "check.cabling_before_work",
                Objects.requireNonNull(cost.holder()),
                new Value.Plain(Objects.requireNonNull(cost.year())),
                scope.figure(cost).money(),
                project.id(),
                project.start());
        HalfYear next = project.end().plusOrNearest(1);
        HalfYear end = HalfYear.lastOf(scope.lastYear());
        return measure.filter(one -> next.compareTo(end) <= 0 && isOnSite(one, project, scope))
                .map(one -> found.fixedBy(Delay.of(one, next, end)))
                .orElse(found);
    }

    private static boolean runsFor(Measure measure, FigureId cost) {
        return measure.bundle().equals(cost.item())
                && measure.runsIn(Objects.requireNonNull(cost.year()))
                && (measure.holders().isEmpty() || measure.holders().contains(Objects.requireNonNull(cost.holder())));
    }

    private static boolean isOnSite(Measure measure, BuildingProject project, Scope scope) {
        Set<RecordId> there = scope.sharesOfSite(project.site()).stream()
                .map(SiteShare::school)
                .collect(Collectors.toSet());
        return !measure.holders().isEmpty() && there.containsAll(measure.holders());
    }
}
