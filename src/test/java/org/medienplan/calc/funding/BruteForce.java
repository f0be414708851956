package org.medienplan.calc.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The largest grant by trying every split of every claim, cent by cent.
final class BruteForce {

    private final List<Pot> pots;
    private final List<Claim> claims;
    private final List<PotChoice> choices;
    private final long[][] paid;

    private BruteForce(List<Pot> pots, List<Claim> claims, List<PotChoice> choices) {
        this.pots = pots;
        this.claims = claims;
        this.choices = choices;
        this.paid = new long[pots.size()][claims.size()];
    }

    static long best(List<Pot> pots, List<Claim> claims) {
        long best = 0;
        for (List<PotChoice> choices : Choices.of(pots)) {
            best = Math.max(best, new BruteForce(pots, claims, choices).from(0, 0));
        }
        return best;
    }

    private long from(int claim, int stake) {
        if (claim == claims.size()) {
            return value();
        }
        List<Stake> stakes = claims.get(claim).stakes();
        if (stake == stakes.size()) {
            return from(claim + 1, 0);
        }
        Stake tried = stakes.get(stake);
        long spent = 0;
        for (Stake earlier : stakes.subList(0, stake)) {
            spent += paid[earlier.pot()][claim];
        }
        long most = Math.min(tried.limit(), claims.get(claim).cost() - spent);
        long best = -1;
        for (long cents = choices.get(tried.pot()).used() ? most : 0; cents >= 0; cents--) {
            paid[tried.pot()][claim] = cents;
            best = Math.max(best, from(claim, stake + 1));
        }
        paid[tried.pot()][claim] = 0;
        return best;
    }

    private long value() {
        long value = 0;
        for (int pot = 0; pot < pots.size(); pot++) {
            long total = 0;
            for (long cents : paid[pot]) {
                total += cents;
            }
            if (!isAllowed(pot, total)) {
                return -1;
            }
            value += total * pots.get(pot).rate();
        }
        return value;
    }

    private boolean isAllowed(int place, long total) {
        PotChoice choice = choices.get(place);
        if (!choice.used()) {
            return total == 0;
        }
        Pot pot = choice.pot();
        for (int family = 0; family < pot.families().size(); family++) {
            List<Long> limits = pot.families().get(family).limits();
            Map<Integer, Long> sums = sums(place, family);
            boolean exceeded = sums.entrySet().stream().anyMatch(sum -> sum.getValue() > limits.get(sum.getKey()));
            if (choice.families().get(family) && exceeded) {
                return false;
            }
        }
        for (VolumeShare share : choice.shares()) {
            long limited = sums(place, share.limited()).getOrDefault(0, 0L);
            long volume = sums(place, share.volume()).getOrDefault(0, 0L);
            if (limited * share.whole() > volume * share.parts()) {
                return false;
            }
        }
        return total <= pot.limit() && total >= pot.minimum();
    }

    private Map<Integer, Long> sums(int pot, int family) {
        Map<Integer, Long> sums = new HashMap<>();
        for (int claim = 0; claim < claims.size(); claim++) {
            for (Stake stake : claims.get(claim).stakes()) {
                if (stake.pot() == pot && stake.keys().get(family) >= 0) {
                    sums.merge(stake.keys().get(family), paid[pot][claim], Long::sum);
                }
            }
        }
        return sums;
    }
}
