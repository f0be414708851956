package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A small case of a few cents, drawn at random: pots with limits that nest, alternatives, minimums and shares.
///
/// @param pots one or two
/// @param claims up to four
record SmallCase(List<Pot> pots, List<Claim> claims) {

    /// Marks claims without limiting them.
    static final Family MARK = new Family(List.of(Long.MAX_VALUE), null);

    private static final List<Long> RATES = List.of(1_000_000L, 900_000L, 500_000L, 333_333L);

    static SmallCase of(long seed) {
        Random random = new Random(seed);
        int pots = 1 + random.nextInt(2);
        int kinds = 1 + random.nextInt(3);
        List<Pot> drawn = new ArrayList<>();
        for (int pot = 0; pot < pots; pot++) {
            drawn.add(pot(random, random.nextInt(4)));
        }
        List<Claim> claims = new ArrayList<>();
        for (int claim = 0; claim < 1 + random.nextInt(pots == 1 ? 5 : 4); claim++) {
            claims.add(claim(random, drawn, random.nextInt(kinds), random.nextInt(2)));
        }
        return new SmallCase(List.copyOf(drawn), List.copyOf(claims));
    }

    /// Families: limits by kind, limits of the first kind by school, marks of the first kind and of everything.
    private static Pot pot(Random random, int form) {
        List<Family> families = List.of(
                new Family(List.of(limit(random), limit(random), limit(random)), form == 1 ? "either" : null),
                new Family(List.of(limit(random), limit(random)), form == 2 ? "either" : null),
                MARK,
                MARK);
        List<VolumeShare> shares = form < 2
                ? List.of()
                : List.of(new VolumeShare(1, 2 + random.nextInt(3), 2, 3, form == 2 ? "either" : null));
        return new Pot(
                RATES.get(random.nextInt(RATES.size())),
                random.nextInt(12),
                random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0,
                families,
                shares);
    }

    private static long limit(Random random) {
        return random.nextBoolean() ? Long.MAX_VALUE : random.nextInt(7);
    }

    private static Claim claim(Random random, List<Pot> pots, int kind, int school) {
        long cost = random.nextInt(6);
        List<Stake> stakes = new ArrayList<>();
        for (int pot = 0; pot < pots.size(); pot++) {
            if (random.nextInt(4) > 0) {
                long limit = random.nextInt(4) == 0 ? random.nextInt(4) : cost;
                stakes.add(new Stake(
                        pot, Math.min(limit, cost), List.of(kind, kind == 0 ? school : -1, kind == 0 ? 0 : -1, 0)));
            }
        }
        return new Claim(cost, stakes);
    }
}
