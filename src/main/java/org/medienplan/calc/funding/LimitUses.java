package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
/// @param funding who pays the lines of the authority
/// @param programme the programme
/// @param budget cents of grant
/// @param tranches its yearly amounts at the authority, by year
record LimitUses(AuthorityFunding funding, Programme programme, long budget, List<Tranche> tranches) {

    List<LimitUse> all() {
        List<LimitUse> uses = new ArrayList<>();
        uses.add(use(null, null, null, CapBase.GRANT, sum(CapBase.GRANT, _ -> true), budget));
        funding.caps(programme).forEach(cap -> add(cap, uses));
        long before = 0;
        for (Tranche tranche : tranches) {
            boolean lapses = programme.tranches() == TrancheRule.LAPSES;
            before = (lapses ? 0 : before) + tranche.amount().cents();
            int year = tranche.year();
            long used = sum(
                    CapBase.GRANT,
                    line -> lapses ? line.line().year() == year : line.line().year() <= year);
            uses.add(use(null, null, year, CapBase.GRANT, used, before));
        }
        return uses;
    }

    private void add(FundingCap cap, List<LimitUse> uses) {
        Predicate<FundedLine> falls = line -> funding.falls(cap, line.line(), programme);
        Money amount = cap.amount();
        Share share = cap.share();
        switch (cap.level()) {
            case AUTHORITY -> uses.add(use(cap, null, null, cap.base(), sum(cap.base(), falls), cents(amount)));
            case SCHOOL ->
                schools(falls)
                        .forEach(school -> uses.add(use(
                                cap,
                                school,
                                null,
                                cap.base(),
                                sum(
                                        cap.base(),
                                        falls.and(line -> line.line().holder().equals(school))),
                                cents(amount))));
            case VOLUME -> {
                long volume = sum(CapBase.COST, line -> funding.isOfVolume(cap, line.line(), programme));
                long limit = share == null ? 0 : share.of(volume, Rounding.DOWN);
                uses.add(use(cap, null, null, CapBase.COST, sum(CapBase.COST, falls), limit));
            }
            case UNIT -> {
                // each purchase has a limit of its own
            }
        }
    }

    private List<RecordId> schools(Predicate<FundedLine> falls) {
        return funding.lines().stream()
                .filter(falls)
                .map(line -> line.line().holder())
                .filter(holder -> holder.type() == RecordType.SCHOOL)
                .distinct()
                .toList();
    }

    private static long cents(@Nullable Money amount) {
        return amount == null ? 0 : amount.cents();
    }

    private long sum(CapBase base, Predicate<FundedLine> lines) {
        return funding.lines().stream()
                .filter(lines)
                .flatMap(line -> line.payments().stream())
                .filter(payment -> Objects.equals(payment.programme(), programme))
                .mapToLong(payment -> base == CapBase.GRANT ? payment.grant() : payment.cost())
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
