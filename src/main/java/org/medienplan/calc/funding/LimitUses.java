package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// How far the limits of a programme are used at an authority: the budget first, then the caps that count, then yearly
/// amounts. Caps per unit limit each purchase by itself and are not listed.
///
final class LimitUses {

    /// A line that the programme pays for.
    private record Paid(CostLine line, Payment payment) {

        long amount(CapBase base) {
            return base == CapBase.GRANT ? payment.grant() : payment.cost();
        }
    }

    private final AuthorityFunding funding;
    private final Programme programme;
    private final long budget;
    private final List<Tranche> tranches;
    private final List<Paid> paid = new ArrayList<>();

    /// @param budget cents of grant
    /// @param tranches its yearly amounts at the authority, by year
    LimitUses(AuthorityFunding funding, Programme programme, long budget, List<Tranche> tranches) {
        this.funding = funding;
        this.programme = programme;
        this.budget = budget;
        this.tranches = tranches;
        for (FundedLine line : funding.lines()) {
            line.payment(programme).ifPresent(payment -> paid.add(new Paid(line.line(), payment)));
        }
    }

    List<LimitUse> all() {
        List<LimitUse> uses = new ArrayList<>();
        uses.add(use(null, null, null, CapBase.GRANT, sum(CapBase.GRANT, _ -> true), budget));
        funding.caps(programme).forEach(cap -> add(cap, uses));
        long before = 0;
        for (Tranche tranche : tranches) {
            boolean lapses = programme.tranches() == TrancheRule.LAPSES;
            before = (lapses ? 0 : before) + tranche.amount().cents();
            int year = tranche.year();
            long used = sum(CapBase.GRANT, line -> lapses ? line.year() == year : line.year() <= year);
            uses.add(use(null, null, year, CapBase.GRANT, used, before));
        }
        return uses;
    }

    private void add(FundingCap cap, List<LimitUse> uses) {
        Predicate<CostLine> falls = line -> funding.falls(cap, line, programme);
        Money amount = cap.amount();
        Share share = cap.share();
        switch (cap.level()) {
            case AUTHORITY -> uses.add(use(cap, null, null, cap.base(), sum(cap.base(), falls), cents(amount)));
            case SCHOOL ->
                bySchool(cap.base(), falls)
                        .forEach((school, used) -> uses.add(use(cap, school, null, cap.base(), used, cents(amount))));
            case VOLUME -> {
                long volume = sum(CapBase.COST, line -> funding.isOfVolume(cap, line, programme));
                long limit = share == null ? 0 : share.of(volume, Rounding.DOWN);
                uses.add(use(cap, null, null, CapBase.COST, sum(CapBase.COST, falls), limit));
            }
            case UNIT -> {
                // each purchase has a limit of its own
            }
        }
    }

    /// What is used at each school that gets anything.
    private Map<RecordId, Long> bySchool(CapBase base, Predicate<CostLine> falls) {
        Map<RecordId, Long> used = new LinkedHashMap<>();
        for (Paid of : paid) {
            RecordId holder = of.line().holder();
            if (holder.type() == RecordType.SCHOOL && falls.test(of.line())) {
                used.merge(holder, of.amount(base), Long::sum);
            }
        }
        return used;
    }

    private static long cents(@Nullable Money amount) {
        return amount == null ? 0 : amount.cents();
    }

    private long sum(CapBase base, Predicate<CostLine> lines) {
        return paid.stream()
                .filter(of -> lines.test(of.line()))
                .mapToLong(of -> of.amount(base))
                .sum();
    }

    private LimitUse use(
            @Nullable FundingCap cap,
            @Nullable RecordId school,
            @Nullable Integer year,
            CapBase base,
            long used,
            long limit) {
        return new LimitUse(programme, cap, school, year, base, used, limit);
    }
}
