package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;

/// Some programmes asked together for what is still open of some lines.
final class Stage {

    private final List<PotRules> rules;
    private final List<CostLine> lines;
    private final Allocation allocation;
    private final List<List<Payment>> payments = new ArrayList<>();

    private Stage(List<PotRules> rules, List<CostLine> lines, List<Claim> claims) {
        this.rules = rules;
        this.lines = lines;
        this.allocation = Allocation.of(rules.stream().map(PotRules::pot).toList(), claims);
        lines.forEach(_ -> payments.add(new ArrayList<>()));
        for (int pot = 0; pot < rules.size(); pot++) {
            pay(pot);
        }
    }

    /// @param open cents of each line that nobody has paid yet
    static Stage of(List<PotRules> rules, List<CostLine> lines, long[] open) {
        List<Claim> claims = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            claims.add(claim(rules, place, lines.get(place), open[place]));
        }
        return new Stage(rules, lines, claims);
    }

    /// What only one programme may pay in part is a claim of that part, so that claims are alike more often.
    private static Claim claim(List<PotRules> rules, int place, CostLine line, long open) {
        List<Stake> stakes = new ArrayList<>();
        for (int pot = 0; pot < rules.size(); pot++) {
            PotRules of = rules.get(pot);
            if (open > 0 && of.isEligible(place)) {
                stakes.add(new Stake(pot, of.limit(line, open), of.keys(line)));
            }
        }
        return new Claim(stakes.size() == 1 ? stakes.getFirst().limit() : open, stakes);
    }

    private void pay(int pot) {
        Programme programme = rules.get(pot).programme();
        long cost = allocation.total(pot);
        boolean inMoney = PotRules.isAfterGrants(programme);
        int[] paid = IntStream.range(0, lines.size())
                .filter(line -> allocation.paid(pot, line) > 0)
                .toArray();
        long[] costs =
                IntStream.of(paid).mapToLong(line -> allocation.paid(pot, line)).toArray();
        long[] grants = inMoney ? costs : GrantSplit.of(GrantRate.of(programme).grant(cost), costs, rooms(pot, paid));
        for (int i = 0; i < paid.length; i++) {
            payments.get(paid[i]).add(new Payment(programme, costs[i], grants[i]));
        }
    }

    /// The limits on grants by school, which rounding must not exceed.
    private List<GrantSplit.Room> rooms(int pot, int[] paid) {
        List<GrantSplit.Room> rooms = new ArrayList<>();
        for (FundingCap cap : rules.get(pot).caps()) {
            if (cap.base() == CapBase.GRANT && cap.level() != CapLevel.VOLUME && counts(pot, cap)) {
                rooms.addAll(rules.get(pot)
                        .rooms(cap, IntStream.of(paid).mapToObj(lines::get).toList()));
            }
        }
        return rooms;
    }

    /// Whether a cap is not an alternative that another one won.
    boolean counts(int pot, FundingCap cap) {
        return rules.get(pot).counts(cap, allocation.choice(pot));
    }

    Optional<Integer> pot(Programme programme) {
        return IntStream.range(0, rules.size())
                .filter(pot -> rules.get(pot).programme().equals(programme))
                .boxed()
                .findFirst();
    }

    PotRules rules(int pot) {
        return rules.get(pot);
    }

    boolean isUsed(int pot) {
        return allocation.choice(pot).used();
    }

    List<Payment> payments(int line) {
        return payments.get(line);
    }
}
