package org.medienplan.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.check.Grants.Denial;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Checks of what programmes demand: that work is done in time, that nothing is ordered early, that schools have what
/// is
/// presupposed.
final class Conditions {

    private Conditions() {}

    private record Subject(Programme programme, RecordId record) {}

    static Check completedLate() {
        return new Rule(
                "complete_by_missed",
                Severity.CLARIFY,
                scope -> scope.grants().denied(Verdict.TOO_LATE, Conditions::measure).entrySet().stream()
                        .filter(entry -> entry.getKey().record().type() == RecordType.MEASURE)
                        .flatMap(entry -> late(scope, entry.getKey(), entry.getValue()).stream()));
    }

    static Check orderedEarly() {
        return new Rule(
                "ordered_early",
                Severity.BLOCKS,
                scope -> scope.grants().denied(Verdict.BEGUN, Conditions::measure).entrySet().stream()
                        .map(entry -> Case.of(
                                new FieldRef(entry.getKey().record(), "ordered"),
                                "check.ordered_early",
                                entry.getKey().record(),
                                entry.getKey().programme().id(),
                                Grants.sum(entry.getValue()))));
    }

    static Check noConcept() {
        return new Rule(
                "concept_missing",
                Severity.CLARIFY,
                scope -> scope
                        .grants()
                        .denied(Verdict.NO_CONCEPT, denial -> new Subject(denial.programme(), denial.holder()))
                        .entrySet()
                        .stream()
                        .map(entry -> Case.of(
                                new FieldRef(entry.getKey().record(), "media_concept"),
                                "check.concept_missing",
                                entry.getKey().record(),
                                entry.getKey().programme().id(),
                                Grants.sum(entry.getValue()))));
    }

    static Check noBasis() {
        return new Rule(
                "basis_missing",
                Severity.CLARIFY,
                scope -> scope
                        .grants()
                        .denied(Verdict.NO_BASIS, denial -> new Subject(denial.programme(), denial.holder()))
                        .entrySet()
                        .stream()
                        .map(entry -> Case.of(
                                entry.getValue()
                                        .getFirst()
                                        .line()
                                        .line()
                                        .figure()
                                        .as(Metric.ELIGIBLE_COST)
                                        .forProgramme(entry.getKey().programme().id()),
                                "check.basis_missing",
                                entry.getKey().record(),
                                entry.getKey().programme().id(),
                                Grants.sum(entry.getValue()))));
    }

    static Check otherLand() {
        return new Rule(
                "programme_other_land",
                Severity.CLARIFY,
                scope -> scope.grants().pots().stream()
                        .filter(pot -> !pot.programme().state().equals("DE"))
                        .flatMap(pot -> scope
                                .plan()
                                .authorities()
                                .find(pot.authority())
                                .filter(authority -> !authority
                                        .state()
                                        .equals(pot.programme().state()))
                                .map(authority -> Case.of(
                                        new FieldRef(pot.programme().id(), "state"),
                                        "check.programme_other_land",
                                        pot.programme().id(),
                                        authority.id()))
                                .stream()));
    }

    private static Subject measure(Denial denial) {
        RecordId measure = denial.line().line().measure();
        return new Subject(denial.programme(), measure == null ? denial.holder() : measure);
    }

    private static Optional<Case> late(Scope scope, Subject subject, List<Denial> denials) {
        LocalDate last = subject.programme().completeBy();
        Measure measure = scope.plan().measures().find(subject.record()).orElse(null);
        boolean free = scope.grants()
                .pot(subject.programme().id(), denials.getFirst().authority())
                .map(pot -> !pot.funding().uses(pot.programme()).getFirst().isExhausted())
                .orElse(false);
        if (last == null || measure == null || last.getYear() < scope.firstYear() || !free) {
            return Optional.empty();
        }
        Case found = Case.of(
                new FieldRef(measure.id(), "end"),
                "check.complete_by_missed",
                measure.id(),
                subject.programme().id(),
                last,
                Grants.sum(denials));
        return Optional.of(earlier(scope, measure, last).map(found::fixedBy).orElse(found));
    }

    /// Moves a measure so that it ends by a day and is as long as before, but not before the planned years.
    private static Optional<Fix> earlier(Scope scope, Measure measure, LocalDate last) {
        HalfYear first = HalfYear.firstOf(scope.firstYear());
        HalfYear end = lastBy(last);
        if (end.compareTo(first) < 0) {
            return Optional.empty();
        }
        HalfYear start = end.plusOrNearest(measure.start().minus(measure.end())).within(first, end);
        return Optional.of(Fixes.set(measure.id(), "start", start, "end", end));
    }

    /// The last half-year that is over by a day.
    private static HalfYear lastBy(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return new HalfYear(next.getYear(), next.getMonthValue() <= Month.JUNE.getValue() ? 1 : 2).plusOrNearest(-1);
    }
}
