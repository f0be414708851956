package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.calc.base.FactBook;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.RecordId;

/// Who pays which line of cost: grants first, of all programmes together as much as their rules allow; then programmes
/// that pay on what those leave; then general allocations and the money of others.
public final class Funding {

    private final Eligibility eligibility;
    private final PotBudgets budgets;
    private final List<Programme> programmes;
    private final Map<RecordId, AuthorityFunding> byAuthority = new LinkedHashMap<>();
    private final Map<RecordId, List<FundedLine>> byHolder = new HashMap<>();

    private Funding(Plan plan, Eligibility eligibility, PotBudgets budgets, List<CostLine> lines) {
        this.eligibility = eligibility;
        this.budgets = budgets;
        this.programmes = plan.programmes().rows().stream()
                .sorted(Comparator.comparing(Programme::kind)
                        .thenComparing(Programme::stacking)
                        .thenComparing(Programme::rate, Comparator.reverseOrder())
                        .thenComparingInt(Programme::rank)
                        .thenComparing(programme -> programme.id().key()))
                .toList();
        Map<RecordId, List<CostLine>> parts = new LinkedHashMap<>();
        for (CostLine line : lines) {
            parts.computeIfAbsent(eligibility.authority(line.holder()), _ -> new ArrayList<>())
                    .add(line);
        }
        parts.forEach((authority, of) -> {
            AuthorityFunding funding = AuthorityFunding.of(plan, authority, of, programmes, eligibility, budgets);
            byAuthority.put(authority, funding);
            funding.lines()
                    .forEach(line -> byHolder.computeIfAbsent(line.line().holder(), _ -> new ArrayList<>())
                            .add(line));
        });
    }

    /// @param lines all lines of cost of the plan
    /// @param supply whether what a bundle presupposes is there
    public static Funding of(Plan plan, FactBook facts, List<CostLine> lines, BasicSupply supply) {
        PotBudgets budgets = new RecordedBudgets(plan, facts);
        return new Funding(plan, new Eligibility(plan, budgets, supply), budgets, lines);
    }

    /// The programmes in the order in which they are asked and, where the grant is the same, preferred.
    public List<Programme> programmes() {
        return programmes;
    }

    /// Whether an authority may have anything of a programme.
    public boolean has(RecordId programme, RecordId authority) {
        return budgets.has(programme, authority);
    }

    /// The grant that an authority may have of a programme at most, in cents, as far as it is known.
    public long budget(RecordId programme, RecordId authority) {
        return budgets.cents(programme, authority);
    }

    /// Who pays the lines of each authority that has any.
    public Map<RecordId, AuthorityFunding> authorities() {
        return Collections.unmodifiableMap(byAuthority);
    }

    /// Who pays the lines of the authority that bears the cost of a holder; empty where it has no cost.
    public Optional<AuthorityFunding> of(RecordId holder) {
        return Optional.ofNullable(byAuthority.get(eligibility.authority(holder)));
    }

    /// The lines of a school or an authority and who pays them.
    public List<FundedLine> lines(RecordId holder) {
        return byHolder.getOrDefault(holder, List.of());
    }

    /// What a programme says to a line.
    public Verdict verdict(CostLine line, Programme programme) {
        return of(line.holder())
                .map(of -> of.verdict(line, programme))
                .orElseGet(() -> eligibility.verdict(line, programme));
    }
}
