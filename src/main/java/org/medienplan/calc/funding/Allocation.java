package org.medienplan.calc.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Splitting;

/// Which pot pays for how much of which claim: of all ways that the limits allow, the one with the largest grant; of
/// equal ones, the one that uses the pots in their order; of those, the one that treats claims alike.
///
/// A cent of cost is paid from one pot at most. Shares of the volume whose fraction in lowest terms has more than one
/// part are reached to within that many cents.
public final class Allocation {

    private final List<Pot> pots;
    private final List<Claim> claims;
    private final List<PotChoice> choices;
    private final long[][] paid;

    private Allocation(List<Pot> pots, List<Claim> claims, List<PotChoice> choices) {
        this.pots = pots;
        this.claims = claims;
        this.choices = choices;
        this.paid = new long[pots.size()][claims.size()];
    }

    /// @throws IllegalArgumentException where limits of a pot cross
    static Allocation of(List<Pot> pots, List<Claim> claims) {
        @Nullable Scenario best = null;
        Bounds bounds = null;
        long value = -1;
        for (List<PotChoice> choices : Choices.of(pots)) {
            Scenario scenario = Scenario.of(claims, choices);
            if (scenario == null) {
                throw new IllegalArgumentException("limits cross");
            }
            Bounds tried = new ShareSearch(scenario).best();
            long reached = scenario.value(tried);
            if (reached > value) {
                best = scenario;
                bounds = tried;
                value = reached;
            }
        }
        if (best == null || bounds == null) {
            return new Allocation(pots, claims, List.of());
        }
        Allocation allocation = new Allocation(pots, claims, best.choices());
        allocation.take(best, new Fairness(best, bounds).run());
        return allocation;
    }

    private void take(Scenario scenario, Run run) {
        for (int place = 0; place < scenario.groups().size(); place++) {
            Group group = scenario.groups().get(place);
            long[] rest = group.claims().stream()
                    .mapToLong(claim -> claims.get(claim).cost())
                    .toArray();
            for (int stake = 0; stake < group.stakes().size(); stake++) {
                long total = run.paid().get(place).get(stake);
                if (total > 0) {
                    share(group, paid[group.stakes().get(stake).pot()], total, rest);
                }
            }
        }
    }

    /// Splits what a pot pays for a group among its claims, in proportion to what is still open of them.
    private static void share(Group group, long[] of, long total, long[] rest) {
        long[] parts = Splitting.byLargestRemainder(total, rest);
        for (int i = 0; i < parts.length; i++) {
            of[group.claims().get(i)] = parts[i];
            rest[i] -= parts[i];
        }
    }

    /// The cents of a claim's cost that a pot pays for, own share included.
    long paid(int pot, int claim) {
        return paid[pot][claim];
    }

    /// The cents of cost that a pot pays for.
    long total(int pot) {
        long total = 0;
        for (long cents : paid[pot]) {
            total += cents;
        }
        return total;
    }

    /// The way in which a pot is used.
    PotChoice choice(int pot) {
        return choices.get(pot);
    }

    /// The grants of all pots in millionths of a cent, before any rounding.
    long value() {
        long value = 0;
        for (int pot = 0; pot < pots.size(); pot++) {
            value = Math.addExact(
                    value, Math.multiplyExact(total(pot), pots.get(pot).rate()));
        }
        return value;
    }
}
