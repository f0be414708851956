package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;

/// Who pays the lines of cost of one authority.
public final class AuthorityFunding {

    private final Plan plan;
    private final RecordId authority;
    private final List<CostLine> lines;
    private final List<Programme> programmes;
    private final Eligibility eligibility;
    private final PotBudgets budgets;
    private final long[] open;
    private final List<Stage> stages = new ArrayList<>();
    private final Set<Programme> crossing = new HashSet<>();
    private final List<FundedLine> funded = new ArrayList<>();

    private AuthorityFunding(
            Plan plan,
            RecordId authority,
            List<CostLine> lines,
            List<Programme> programmes,
            Eligibility eligibility,
            PotBudgets budgets) {
        this.plan = plan;
        this.authority = authority;
        this.lines = List.copyOf(lines);
        this.programmes = programmes;
        this.eligibility = eligibility;
        this.budgets = budgets;
        this.open = lines.stream().mapToLong(line -> line.amount().cents()).toArray();
    }

    static AuthorityFunding of(
            Plan plan,
            RecordId authority,
            List<CostLine> lines,
            List<Programme> programmes,
            Eligibility eligibility,
            PotBudgets budgets) {
        AuthorityFunding funding = new AuthorityFunding(plan, authority, lines, programmes, eligibility, budgets);
        funding.ask(programme -> !PotRules.isAfterGrants(programme));
        funding.ask(programme -> programme.isGrant() && PotRules.isAfterGrants(programme));
        funding.ask(programme -> !programme.isGrant());
        funding.settle();
        return funding;
    }

    private void ask(Predicate<Programme> stage) {
        List<PotRules> rules = new ArrayList<>();
        for (Programme programme : programmes) {
            if (stage.test(programme) && budgets.has(programme.id(), authority)) {
                PotRules of = rules(programme);
                of.spendEarly(lines, open);
                if (of.nests(lines)) {
                    rules.add(of);
                } else {
                    crossing.add(programme);
                }
            }
        }
        if (!rules.isEmpty()) {
            Stage asked = Stage.of(rules, lines, open);
            for (int line = 0; line < lines.size(); line++) {
                open[line] -=
                        asked.payments(line).stream().mapToLong(Payment::grant).sum();
            }
            stages.add(asked);
        }
    }

    private PotRules rules(Programme programme) {
        return new PotRules(plan, programme, authority, budgets.cents(programme.id(), authority), eligibility, lines);
    }

    private void settle() {
        for (int place = 0; place < lines.size(); place++) {
            int line = place;
            funded.add(new FundedLine(
                    lines.get(line),
                    stages.stream()
                            .flatMap(stage -> stage.payments(line).stream())
                            .toList()));
        }
    }

    /// The lines and who pays them, in the order of the lines of cost.
    public List<FundedLine> lines() {
        return funded;
    }

    /// What a programme says to a line.
    public Verdict verdict(CostLine line, Programme programme) {
        return crossing.contains(programme) ? Verdict.LIMITS_CROSS : eligibility.verdict(line, programme);
    }

    /// Whether a programme pays nothing because its minimum is not reached.
    public boolean isBelowMinimum(Programme programme) {
        return stage(programme)
                .map(stage -> !stage.isUsed(stage.pot(programme).orElseThrow()))
                .orElse(false);
    }

    /// The caps of a programme that count at this authority: of alternatives, the one that allows more.
    public List<FundingCap> caps(Programme programme) {
        return stage(programme)
                .map(stage -> {
                    int pot = stage.pot(programme).orElseThrow();
                    return stage.rules(pot).caps().stream()
                            .filter(cap -> stage.counts(pot, cap))
                            .toList();
                })
                .orElse(List.of());
    }

    /// Whether a line falls under a cap.
    public boolean falls(FundingCap cap, CostLine line, Programme programme) {
        return asked(programme).map(rules -> rules.falls(cap, line)).orElse(false);
    }

    private Optional<Stage> stage(Programme programme) {
        return stages.stream().filter(stage -> stage.pot(programme).isPresent()).findFirst();
    }

    private Optional<PotRules> asked(Programme programme) {
        return stage(programme).map(stage -> stage.rules(stage.pot(programme).orElseThrow()));
    }

    /// Whether a line belongs to the volume of which a cap is a share.
    boolean isOfVolume(FundingCap cap, CostLine line, Programme programme) {
        return asked(programme).map(rules -> rules.isOf(cap, line.holder())).orElse(false);
    }

    /// How far the limits of a programme are used: the budget first, then the caps that count, then yearly amounts.
    public List<LimitUse> uses(Programme programme) {
        List<Tranche> tranches = plan.tranches().rows().stream()
                .filter(tranche -> tranche.programme().equals(programme.id())
                        && tranche.authority().equals(authority))
                .sorted(Comparator.comparingInt(Tranche::year))
                .toList();
        return new LimitUses(this, programme, budgets.cents(programme.id(), authority), tranches).all();
    }

    /// The grants of all programmes together, in cents.
    public long grant() {
        return funded.stream().mapToLong(FundedLine::grant).sum();
    }

    /// How many cents more all grants would bring if a line had some units more, at the price of those that it has
    /// (Grenzförderung): nothing where a limit is exhausted.
    ///
    /// @param units at least 1
    public long more(CostLine line, long units) {
        Money unit = Money.ofCents(
                line.units() == 0 ? line.amount().cents() : line.amount().cents() / line.units());
        CostLine larger = new CostLine(
                line.holder(),
                line.item(),
                line.year(),
                line.part(),
                line.accounting(),
                line.measure(),
                line.units() + units,
                line.unitsBeforeSummer(),
                line.amount().plus(unit.times(units)));
        List<CostLine> changed =
                lines.stream().map(each -> each.equals(line) ? larger : each).toList();
        return of(plan, authority, changed, programmes, eligibility, budgets).grant() - grant();
    }
}
