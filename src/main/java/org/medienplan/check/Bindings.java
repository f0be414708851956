package org.medienplan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.calc.funding.Earmarks;
import org.medienplan.calc.funding.FundedLine;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.check.Grants.Pot;
import org.medienplan.message.Value;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Checks of what grants bind to their purpose (Zweckbindung).
final class Bindings {

    private record Kept(RecordId holder, RecordId item) {}

    private Bindings() {}

    static Check replacedBound() {
        return new Rule(
                "replaced_bound",
                Severity.HINT,
                scope -> scope
                        .grants()
                        .denied(
                                Verdict.EARMARKED,
                                denial -> new Kept(
                                        denial.holder(), denial.line().line().item()))
                        .entrySet()
                        .stream()
                        .map(entry -> Case.of(
                                entry.getValue().getFirst().line().line().figure(),
                                "check.replaced_bound",
                                entry.getKey().item(),
                                entry.getKey().holder(),
                                Grants.sum(entry.getValue()))));
    }

    static Check grantedAgain() {
        return new Rule("granted_again", Severity.CLARIFY, Bindings::again);
    }

    static Check closedBound() {
        return new Rule("school_closes_bound", Severity.CLARIFY, scope -> {
            Earmarks earmarks = Earmarks.of(scope.plan());
            return scope.schools().stream().flatMap(school -> closing(scope, earmarks, school).stream());
        });
    }

    private static Stream<Case> again(Scope scope) {
        Map<RecordId, List<Integer>> found = new LinkedHashMap<>();
        for (Pot pot : scope.grants().pots()) {
            Map<Kept, Integer> since = new HashMap<>();
            pot.funding().lines().stream()
                    .filter(line -> isPurchase(line, pot))
                    .sorted(Comparator.comparingInt(line -> line.line().year()))
                    .forEach(line -> {
                        Kept kept = new Kept(line.line().holder(), line.line().item());
                        Integer before = since.put(kept, line.line().year());
                        if (before != null && isReplaced(scope, pot, line, before)) {
                            found.computeIfAbsent(kept.item(), _ -> new ArrayList<>())
                                    .add(years(scope, pot, kept.item()));
                        }
                    });
        }
        return found.entrySet().stream().map(entry -> {
            RecordId item = entry.getKey();
            int years = Collections.max(entry.getValue());
            return Case.of(
                            new FieldRef(item, "planning_life"),
                            "check.granted_again",
                            item,
                            scope.plan().items().get(item).planningLife(),
                            years)
                    .fixedBy(Fixes.set(item, "planning_life", years));
        });
    }

    private static boolean isPurchase(FundedLine line, Pot pot) {
        return line.line().part() == Metric.PURCHASE_COST
                && pot.programme().isGrant()
                && line.payment(pot.programme())
                        .filter(payment -> payment.grant() > 0)
                        .isPresent();
    }

    private static boolean isReplaced(Scope scope, Pot pot, FundedLine line, int before) {
        RecordId item = line.line().item();
        return line.line().year() < before + years(scope, pot, item)
                && line.line().year() >= before + scope.plan().items().get(item).planningLife()
                && scope.value(
                                Metric.REPLACEMENT,
                                line.line().year(),
                                line.line().holder(),
                                item)
                        > 0;
    }

    private static int years(Scope scope, Pot pot, RecordId item) {
        Integer ofProgramme = pot.programme().earmarkingYears();
        Integer ofItem = scope.plan().items().get(item).earmarkingYears();
        Integer years = ofProgramme == null ? ofItem : ofProgramme;
        return years == null ? 0 : years;
    }

    private static Optional<Case> closing(Scope scope, Earmarks earmarks, School school) {
        HalfYear closed = school.closed();
        if (closed == null) {
            return Optional.empty();
        }
        IntStream recorded = scope.holdings().getOrDefault(school.id(), List.of()).stream()
                .map(earmarks::until)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        IntStream planned = scope.grants().pots().stream()
                .flatMapToInt(pot -> pot.funding().lines().stream()
                        .filter(line -> line.line().holder().equals(school.id()) && isPurchase(line, pot))
                        .mapToInt(line -> line.line().year()
                                + years(scope, pot, line.line().item())
                                - 1));
        OptionalInt last = IntStream.concat(recorded, planned).max();
        return last.isEmpty() || last.getAsInt() <= closed.year()
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(school.id(), "closed"),
                        "check.school_closes_bound",
                        school.id(),
                        new Value.Plain(closed.year()),
                        new Value.Plain(last.getAsInt())));
    }
}
