package org.medienplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.calc.funding.Eligibility;
import org.medienplan.calc.funding.LimitUse;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.check.Grants.Denial;
import org.medienplan.check.Grants.Pot;
import org.medienplan.message.Value;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Place;

/// Checks of budgets, yearly amounts, caps and the minimum of programmes.
final class FundingLimits {

    /// A euro, in cents: less than that is left over by rounding.
    private static final long EURO = 100;

    private FundingLimits() {}

    static Check noBudget() {
        return new Rule(
                "budget_missing",
                Severity.CLARIFY,
                scope -> scope.plan().programmes().rows().stream()
                        .filter(programme -> isCurrent(scope, programme))
                        .filter(programme -> scope.plan().authorities().rows().stream()
                                .noneMatch(one -> scope.figures().funding().has(programme.id(), one.id())))
                        .filter(programme -> scope.plan().items().rows().stream()
                                .anyMatch(item -> scope.isNeeded(item.id()) && Eligibility.pays(programme, item)))
                        .map(programme ->
                                Case.of(FieldRef.whole(programme.id()), "check.budget_missing", programme.id())));
    }

    static Check budgetExhausted() {
        return new Rule(
                "budget_exhausted",
                Severity.HINT,
                scope -> scope.grants().pots().stream()
                        .filter(pot -> pot.eligible() - pot.funded() >= EURO)
                        .flatMap(pot -> pot.funding().uses(pot.programme()).stream()
                                .limit(1)
                                .filter(use -> use.isExhausted() && use.limit() > 0)
                                .map(use -> Case.of(
                                        budget(scope, pot),
                                        "check.budget_exhausted",
                                        pot.programme().id(),
                                        Money.ofCents(use.limit()),
                                        Money.ofCents(pot.eligible() - pot.funded())))));
    }

    static Check trancheLapses() {
        return new Rule(
                "tranche_lapses",
                Severity.CLARIFY,
                scope -> scope.grants().pots().stream()
                        .filter(pot -> pot.programme().tranches() == TrancheRule.LAPSES)
                        .flatMap(pot -> pot.funding().uses(pot.programme()).stream()
                                .filter(use -> use.year() != null && use.free() >= EURO)
                                .flatMap(use -> lapsing(scope, pot, use))));
    }

    static Check capExhausted() {
        return new Rule(
                "cap_exhausted",
                Severity.HINT,
                scope -> scope.grants().pots().stream()
                        .filter(pot -> pot.eligible() - pot.funded() >= EURO)
                        .flatMap(FundingLimits::capsExhausted));
    }

    static Check belowMinimum() {
        return new Rule(
                "minimum_missed",
                Severity.CLARIFY,
                scope -> scope.grants().pots().stream()
                        .filter(pot -> pot.eligible() > 0 && pot.funding().isBelowMinimum(pot.programme()))
                        .flatMap(pot -> belowMinimum(pot).stream()));
    }

    static Check crossing() {
        return new Rule(
                "limits_cross",
                Severity.BLOCKS,
                scope -> scope.grants().denied(Verdict.LIMITS_CROSS, Denial::programme).keySet().stream()
                        .map(programme -> Case.of(cap(scope, programme), "check.limits_cross", programme.id())));
    }

    private static boolean isCurrent(Scope scope, Programme programme) {
        LocalDate last = programme.completeBy();
        return last == null || last.getYear() >= scope.firstYear();
    }

    private static Place budget(Scope scope, Pot pot) {
        return Notices.budgetRecord(scope, pot)
                .map(budget -> new FieldRef(budget.id(), "amount"))
                .orElse(FieldRef.whole(pot.programme().id()));
    }

    private static Stream<Case> lapsing(Scope scope, Pot pot, LimitUse use) {
        return scope.plan().tranches().rows().stream()
                .filter(tranche -> tranche.programme().equals(pot.programme().id())
                        && tranche.authority().equals(pot.authority())
                        && Integer.valueOf(tranche.year()).equals(use.year())
                        && tranche.year() >= scope.firstYear()
                        && tranche.year() <= scope.lastYear())
                .limit(1)
                .map(tranche -> Case.of(
                        new FieldRef(tranche.id(), "amount"),
                        "check.tranche_lapses",
                        pot.programme().id(),
                        new Value.Plain(tranche.year()),
                        Money.ofCents(use.free()),
                        tranche.amount()));
    }

    private static Stream<Case> capsExhausted(Pot pot) {
        Map<FundingCap, List<LimitUse>> byCap = new LinkedHashMap<>();
        for (LimitUse use : pot.funding().uses(pot.programme())) {
            if (use.cap() != null && use.isExhausted() && use.limit() > 0) {
                byCap.computeIfAbsent(use.cap(), _ -> new ArrayList<>()).add(use);
            }
        }
        return byCap.entrySet().stream().map(entry -> {
            FundingCap cap = entry.getKey();
            FieldRef place = new FieldRef(cap.id(), cap.level() == CapLevel.VOLUME ? "share" : "amount");
            Money limit = Money.ofCents(entry.getValue().getFirst().limit());
            return cap.level() == CapLevel.SCHOOL
                    ? Case.of(
                            place,
                            "check.cap_exhausted.schools",
                            pot.programme().id(),
                            cap.name(),
                            limit,
                            entry.getValue().size())
                    : Case.of(place, "check.cap_exhausted", pot.programme().id(), cap.name(), limit);
        });
    }

    private static Optional<Case> belowMinimum(Pot pot) {
        Money minimum = pot.programme().minimum();
        return minimum == null || minimum.cents() <= pot.eligible()
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(pot.programme().id(), "minimum"),
                        "check.minimum_missed",
                        pot.programme().id(),
                        minimum,
                        Money.ofCents(minimum.cents() - pot.eligible())));
    }

    private static Place cap(Scope scope, Programme programme) {
        return scope.plan().fundingCaps().rows().stream()
                .filter(cap -> cap.programme().equals(programme.id()))
                .findFirst()
                .map(cap -> new FieldRef(cap.id(), "categories"))
                .orElse(FieldRef.whole(programme.id()));
    }
}
