package org.medienplan.calc.funding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;

/// The limits of a programme at one authority as a pot, and under which of them a line of cost falls.
///
/// What comes after the grants (programmes that stack, allocations) is counted in the money that it brings; a pot of
/// grants in the eligible cost behind it.
final class PotRules {

    /// Ten thousand million euros: no programme pays an authority more, and sums of it fit.
    private static final long LARGEST = 1_000_000_000_000L;

    private final Programme programme;
    private final boolean inMoney;
    private final long budget;
    private final Eligibility eligibility;
    private final CapScope scope;
    private final YearlyAmounts amounts;
    private final List<LimitFamily<?>> limits = new ArrayList<>();
    private final List<VolumeShare> shares = new ArrayList<>();
    private final List<FundingCap> caps;
    private final BitSet eligible = new BitSet();
    private final Map<FundingCap, Integer> familyOf = new HashMap<>();
    private final UnitCaps unitCaps;

    PotRules(
            Plan plan,
            Programme programme,
            RecordId authority,
            long budget,
            Eligibility eligibility,
            List<CostLine> lines) {
        this.programme = programme;
        this.inMoney = isAfterGrants(programme);
        this.budget = budget;
        this.eligibility = eligibility;
        this.caps = plan.fundingCaps().rows().stream()
                .filter(cap -> cap.programme().equals(programme.id()))
                .toList();
        this.scope = CapScope.of(plan, eligibility);
        caps.forEach(this::add);
        this.amounts = YearlyAmounts.of(plan, programme, authority);
        limits.addAll(amounts.limits(cents -> measured(CapBase.GRANT, cents)));
        this.unitCaps = new UnitCaps(this, caps, eligible(lines));
    }

    private List<CostLine> eligible(List<CostLine> all) {
        List<CostLine> found = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (eligibility.verdict(all.get(place), programme) == Verdict.ELIGIBLE) {
                eligible.set(place);
                found.add(all.get(place));
            }
        }
        return found;
    }

    /// Whether the programme pays for the line at a place.
    boolean isEligible(int place) {
        return eligible.get(place);
    }

    /// Whether a programme pays on what exclusive grants leave.
    static boolean isAfterGrants(Programme programme) {
        return !programme.isGrant() || programme.stacking() == Stacking.STACKABLE;
    }

    Programme programme() {
        return programme;
    }

    List<FundingCap> caps() {
        return caps;
    }

    /// The pot. Its families are filled as lines ask for their keys, so ask for all keys first.
    Pot pot() {
        GrantRate rate = GrantRate.of(programme);
        long minimum = programme.minimum() == null ? 0 : programme.minimum().cents();
        return new Pot(
                inMoney ? 1_000_000 : programme.rate().millionths(),
                Math.min(LARGEST, inMoney ? budget : rate.costUpTo(budget)),
                inMoney ? programme.rate().of(Money.ofCents(minimum)).cents() : minimum,
                limits.stream().map(LimitFamily::family).toList(),
                shares);
    }

    /// The keys of a line, one for each family.
    List<Integer> keys(CostLine line) {
        return limits.stream().map(family -> family.key(line)).toList();
    }

    /// What the pot may pay of a line, in its own measure.
    ///
    /// @param open cents of the line that nobody has paid yet
    long limit(CostLine line, long open) {
        long most = eligibility.limit(line);
        return Math.min(open, Math.min(inMoney ? part(most) : most, unitCaps.limit(line)));
    }

    private long part(long cost) {
        return BigInteger.valueOf(cost)
                .multiply(BigInteger.valueOf(programme.rate().millionths()))
                .divide(BigInteger.valueOf(1_000_000))
                .longValueExact();
    }

    private void add(FundingCap cap) {
        Share share = cap.share();
        if (cap.level() == CapLevel.VOLUME && share != null) {
            familyOf.put(cap, limits.size());
            limits.add(LimitFamily.marking(line -> falls(cap, line)));
            limits.add(LimitFamily.marking(line -> isOf(cap, line.holder())));
            long divisor = BigInteger.valueOf(share.millionths())
                    .gcd(BigInteger.valueOf(1_000_000))
                    .longValueExact();
            shares.add(new VolumeShare(
                    share.millionths() / divisor,
                    1_000_000 / divisor,
                    limits.size() - 2,
                    limits.size() - 1,
                    cap.alternative()));
        } else if (cap.amount() != null && cap.level() != CapLevel.UNIT) {
            familyOf.put(cap, limits.size());
            long amount = measured(cap.base(), cap.amount().cents());
            limits.add(new LimitFamily<>(line -> limited(cap, line), _ -> amount, cap.alternative()));
        }
    }

    /// A cap in the measure of the pot.
    long measured(CapBase base, long cents) {
        if (inMoney) {
            return base == CapBase.GRANT ? cents : part(cents);
        }
        return base == CapBase.COST ? cents : GrantRate.of(programme).exactCostUpTo(cents);
    }

    /// The authority or the school that has a limit of its own under a cap.
    private @Nullable RecordId limited(FundingCap cap, CostLine line) {
        if (!falls(cap, line)) {
            return null;
        }
        boolean isBySchool = cap.level() == CapLevel.SCHOOL;
        RecordId school = eligibility.isSchool(line.holder()) ? line.holder() : null;
        return isBySchool ? school : eligibility.authority(line.holder());
    }

    /// Lets an allocation that carries over be spent as early as it can.
    ///
    /// @param open cents of each line that nobody has paid yet
    void spendEarly(List<CostLine> lines, long[] open) {
        if (amounts.areSpentEarly()) {
            NavigableMap<Integer, Long> needs = new TreeMap<>();
            eligible.stream().forEach(place -> {
                CostLine line = lines.get(place);
                needs.merge(line.year(), limit(line, open[place]), Long::sum);
            });
            limits.add(amounts.early(needs));
        }
    }

    /// Whether the limits nest for the lines that the programme pays for, whatever alternative counts.
    boolean nests(List<CostLine> lines) {
        if (limits.size() < 2) {
            return true;
        }
        List<Claim> claims = eligible.stream()
                .mapToObj(lines::get)
                .map(line -> new Claim(1, List.of(new Stake(0, 1, keys(line)))))
                .toList();
        return PotChoice.all(pot()).stream().allMatch(choice -> Scenario.of(claims, List.of(choice)) != null);
    }

    /// Whether a cap counts when the pot is used in some way: always, or as the chosen alternative.
    boolean counts(FundingCap cap, PotChoice choice) {
        Integer family = familyOf.get(cap);
        if (!choice.used() || family == null) {
            return false;
        }
        return cap.level() == CapLevel.VOLUME
                ? choice.shares().stream().anyMatch(share -> share.limited() == family)
                : choice.families().get(family);
    }

    /// The limits on grants that a cap sets for some lines.
    List<GrantSplit.Room> rooms(FundingCap cap, List<CostLine> lines) {
        Integer family = familyOf.get(cap);
        Map<Integer, List<Integer>> under = new TreeMap<>();
        for (int line = 0; family != null && line < lines.size(); line++) {
            int key = limits.get(family).key(lines.get(line));
            if (key >= 0) {
                under.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
            }
        }
        long amount = cap.amount() == null ? Long.MAX_VALUE : cap.amount().cents();
        return under.values().stream()
                .map(places -> new GrantSplit.Room(places, amount))
                .toList();
    }

    /// Whether a line falls under a cap.
    boolean falls(FundingCap cap, CostLine line) {
        return scope.falls(cap, line);
    }

    /// Whether a cap holds for a holder.
    boolean isOf(FundingCap cap, RecordId holder) {
        return scope.isOf(cap, holder);
    }
}
