package org.medienplan.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.medienplan.calc.Figures;
import org.medienplan.calc.funding.AuthorityFunding;
import org.medienplan.calc.funding.FundedLine;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.funding.Payment;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.plan.funding.Programme;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;

/// Who pays, as the checks of funding look at it: gathered in one pass over the lines of cost, and not at all where the
/// plan has no programmes.
///
/// @param pots every programme at every authority that has a budget in it
/// @param denials lines of the planned years that a programme does not pay, for reasons that somebody could change
record Grants(List<Pot> pots, List<Denial> denials) {

    private static final Set<Verdict> TOLD = EnumSet.of(
            Verdict.TOO_LATE,
            Verdict.BEGUN,
            Verdict.NO_CONCEPT,
            Verdict.NO_BASIS,
            Verdict.EARMARKED,
            Verdict.LIMITS_CROSS);

    /// A programme at an authority.
    ///
    /// @param eligible cents of cost for which a grant could be had
    /// @param funded cents that are paid for, own share included
    /// @param grant cents of grant
    record Pot(
            Programme programme,
            RecordId authority,
            AuthorityFunding funding,
            long eligible,
            long funded,
            long grant) {}

    /// A line that a programme does not pay.
    record Denial(Programme programme, RecordId authority, FundedLine line, Verdict verdict) {

        long cents() {
            return line.line().amount().cents() - line.funded();
        }

        RecordId holder() {
            return line.line().holder();
        }
    }

    static Grants of(Figures figures) {
        Grants grants = new Grants(new ArrayList<>(), new ArrayList<>());
        if (!figures.plan().programmes().rows().isEmpty()) {
            Funding funding = figures.funding();
            funding.authorities()
                    .forEach((authority, of) -> funding.programmes().stream()
                            .filter(programme -> funding.has(programme.id(), authority))
                            .forEach(programme -> grants.add(figures, programme, authority, of)));
        }
        return grants;
    }

    private void add(Figures figures, Programme programme, RecordId authority, AuthorityFunding of) {
        int last = figures.plan().header().lastYear();
        long eligible = 0;
        long funded = 0;
        long grant = 0;
        for (FundedLine line : of.lines()) {
            Payment payment = line.payment(programme).orElse(null);
            Verdict verdict = payment == null ? of.verdict(line.line(), programme) : Verdict.ELIGIBLE;
            eligible += verdict == Verdict.ELIGIBLE ? line.line().amount().cents() : 0;
            funded += payment == null ? 0 : payment.cost();
            grant += payment == null ? 0 : payment.grant();
            Denial denial = new Denial(programme, authority, line, verdict);
            if (TOLD.contains(verdict) && line.line().year() <= last && denial.cents() > 0) {
                denials.add(denial);
            }
        }
        pots.add(new Pot(programme, authority, of, eligible, funded, grant));
    }

    /// What a programme pays of the lines of an authority that some condition holds for, in cents.
    static long grant(Pot pot, Predicate<FundedLine> condition) {
        long sum = 0;
        for (FundedLine line : pot.funding().lines()) {
            Payment payment = line.payment(pot.programme()).orElse(null);
            sum += payment != null && condition.test(line) ? payment.grant() : 0;
        }
        return sum;
    }

    Optional<Pot> pot(RecordId programme, RecordId authority) {
        return pots.stream()
                .filter(pot -> pot.programme().id().equals(programme)
                        && pot.authority().equals(authority))
                .findFirst();
    }

    /// Denials of one kind, those of the same subject together.
    <K> Map<K, List<Denial>> denied(Verdict verdict, Function<Denial, K> subject) {
        Map<K, List<Denial>> groups = new LinkedHashMap<>();
        for (Denial denial : denials) {
            if (denial.verdict() == verdict) {
                groups.computeIfAbsent(subject.apply(denial), _ -> new ArrayList<>())
                        .add(denial);
            }
        }
        return groups;
    }

    static Money sum(List<Denial> denials) {
        return Money.ofCents(denials.stream().mapToLong(Denial::cents).sum());
    }
}
