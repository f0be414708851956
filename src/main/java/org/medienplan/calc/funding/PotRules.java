package org.medienplan.calc.funding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// The limits of a programme at one authority as a pot, and under which of them a line of cost falls.
///
/// What comes after the grants (programmes that stack, allocations) is counted in the money that it brings; a pot of
/// grants in the eligible cost behind it.
final class PotRules {

    /// Ten thousand million euros: no programme pays an authority more, and sums of it fit.
    private static final long LARGEST = 1_000_000_000_000L;

    /// A family of limits and how lines find theirs.
    private interface Limits {

        Family family();

        /// The key of a line's limit, -1 for none.
        int key(CostLine line);
    }

    private final Programme programme;
    private final boolean inMoney;
    private final long budget;
    private final Eligibility eligibility;
    private final Plan plan;
    private final List<Limits> limits = new ArrayList<>();
    private final List<VolumeShare> shares = new ArrayList<>();
    private final List<FundingCap> caps;
    private final BitSet eligible = new BitSet();
    private final Map<FundingCap, Integer> familyOf = new HashMap<>();
    private final NavigableMap<Integer, Long> untils = new TreeMap<>();
    private final UnitCaps unitCaps;

    PotRules(
            Plan plan,
            Programme programme,
            RecordId authority,
            long budget,
            Eligibility eligibility,
            List<CostLine> lines) {
        this.plan = plan;
        this.programme = programme;
        this.inMoney = isAfterGrants(programme);
        this.budget = budget;
        this.eligibility = eligibility;
        this.caps = plan.fundingCaps().rows().stream()
                .filter(cap -> cap.programme().equals(programme.id()))
                .toList();
        caps.forEach(this::add);
        addTranches(plan.tranches().rows().stream()
                .filter(tranche -> tranche.programme().equals(programme.id())
                        && tranche.authority().equals(authority))
                .toList());
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
                limits.stream().map(Limits::family).toList(),
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
            limits.add(new Mark(line -> falls(cap, line)));
            limits.add(new Mark(line -> isOf(cap, line.holder())));
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
            limits.add(new CapLimits(cap, measured(cap.base(), cap.amount().cents())));
        }
    }

    /// A cap in the measure of the pot.
    long measured(CapBase base, long cents) {
        if (inMoney) {
            return base == CapBase.GRANT ? cents : part(cents);
        }
        return base == CapBase.COST ? cents : GrantRate.of(programme).exactCostUpTo(cents);
    }

    private void addTranches(List<Tranche> tranches) {
        Map<Integer, Long> byYear = new TreeMap<>();
        tranches.forEach(
                tranche -> byYear.merge(tranche.year(), tranche.amount().cents(), Long::sum));
        if (byYear.isEmpty()) {
            return;
        }
        if (programme.tranches() == TrancheRule.LAPSES) {
            limits.add(new Years(byYear));
            return;
        }
        long sum = 0;
        for (Map.Entry<Integer, Long> tranche : byYear.entrySet()) {
            int year = tranche.getKey();
            limits.add(new Until(year - 1, measured(CapBase.GRANT, sum)));
            sum += tranche.getValue();
            untils.put(year, sum);
        }
        limits.add(new Until(Integer.MAX_VALUE, measured(CapBase.GRANT, sum)));
    }

    /// Lets an allocation that carries over be spent as early as it can: nobody saves money while cost is open.
    ///
    /// @param open cents of each line that nobody has paid yet
    void spendEarly(List<CostLine> lines, long[] open) {
        if (programme.isGrant() || untils.isEmpty()) {
            return;
        }
        Map<Integer, Long> needs = new TreeMap<>();
        eligible.stream()
                .forEach(
                        place -> needs.merge(lines.get(place).year(), limit(lines.get(place), open[place]), Long::sum));
        Map<Integer, Long> byYear = new TreeMap<>();
        long spent = 0;
        for (Map.Entry<Integer, Long> need : needs.entrySet()) {
            Map.Entry<Integer, Long> there = untils.floorEntry(need.getKey());
            long left = there == null ? 0 : there.getValue() - spent;
            long used = Math.min(need.getValue(), Math.max(0, left));
            byYear.put(need.getKey(), used);
            spent += used;
        }
        limits.add(new Years(byYear));
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
        String category = plan.items().find(line.item()).map(Item::eligibility).orElse(null);
        return (cap.categories().isEmpty()
                        || (category != null && cap.categories().contains(category)))
                && isOf(cap, line.holder());
    }

    /// Whether a cap holds for a holder.
    boolean isOf(FundingCap cap, RecordId holder) {
        SchoolCategory category = eligibility.category(holder);
        return cap.schoolCategories().isEmpty()
                || category == null
                || cap.schoolCategories().contains(category);
    }

    /// Marks the lines of a share of the volume.
    private record Mark(Predicate<CostLine> lines) implements Limits {

        @Override
        public Family family() {
            return Family.MARK;
        }

        @Override
        public int key(CostLine line) {
            return lines.test(line) ? 0 : -1;
        }
    }

    /// The limits of one cap: one for all, or one for each school.
    private final class CapLimits implements Limits {

        private final FundingCap cap;
        private final long amount;
        private final Map<RecordId, Integer> keys = new HashMap<>();
        private final List<Long> amounts = new ArrayList<>();

        CapLimits(FundingCap cap, long amount) {
            this.cap = cap;
            this.amount = amount;
        }

        @Override
        public Family family() {
            return new Family(amounts, cap.alternative());
        }

        @Override
        public int key(CostLine line) {
            if (!falls(cap, line)) {
                return -1;
            }
            return switch (cap.level()) {
                case AUTHORITY -> key(eligibility.authority(line.holder()));
                case SCHOOL -> eligibility.isSchool(line.holder()) ? key(line.holder()) : -1;
                case UNIT, VOLUME -> -1;
            };
        }

        private int key(RecordId holder) {
            return keys.computeIfAbsent(holder, _ -> {
                amounts.add(amount);
                return amounts.size() - 1;
            });
        }
    }

    /// Yearly tranches that lapse.
    private final class Years implements Limits {

        private final Map<Integer, Long> byYear;
        private final List<Long> amounts = new ArrayList<>();
        private final Map<Integer, Integer> keys = new HashMap<>();

        Years(Map<Integer, Long> byYear) {
            this.byYear = byYear;
        }

        @Override
        public Family family() {
            return new Family(amounts, null);
        }

        @Override
        public int key(CostLine line) {
            return keys.computeIfAbsent(line.year(), year -> {
                amounts.add(measured(CapBase.GRANT, byYear.getOrDefault(year, 0L)));
                return amounts.size() - 1;
            });
        }
    }

    /// What may be spent until the end of a year, where tranches carry over.
    private record Until(int year, long amount) implements Limits {

        @Override
        public Family family() {
            return new Family(List.of(amount), null);
        }

        @Override
        public int key(CostLine line) {
            return line.year() <= year ? 0 : -1;
        }
    }
}
