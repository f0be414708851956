package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts claims together that no limit tells apart.
final class Grouping {

    /// What makes claims alike; a claim that a pot may not pay in full stands by itself.
    private record Likeness(List<Stake> stakes, int alone) {}

    private final List<PotChoice> choices;

    private Grouping(List<PotChoice> choices) {
        this.choices = choices;
    }

    static List<Group> of(List<Claim> claims, List<PotChoice> choices) {
        Grouping grouping = new Grouping(choices);
        Map<Likeness, List<Integer>> alike = new LinkedHashMap<>();
        for (int place = 0; place < claims.size(); place++) {
            Claim claim = claims.get(place);
            List<Stake> stakes = grouping.counting(claim);
            if (!stakes.isEmpty() && claim.cost() > 0) {
                alike.computeIfAbsent(
                                new Likeness(unlimited(stakes), claim.isWhole() ? -1 : place), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        return alike.values().stream()
                .map(places -> grouping.group(claims, places))
                .toList();
    }

    /// The stakes in pots that are used, with the keys of families that count.
    private List<Stake> counting(Claim claim) {
        List<Stake> stakes = new ArrayList<>(claim.stakes().size());
        for (Stake stake : claim.stakes()) {
            PotChoice choice = choices.get(stake.pot());
            if (choice.used() && stake.limit() > 0) {
                boolean all = choice.families().cardinality() == stake.keys().size();
                stakes.add(all ? stake : new Stake(stake.pot(), stake.limit(), keys(stake, choice)));
            }
        }
        return stakes;
    }

    private static List<Integer> keys(Stake stake, PotChoice choice) {
        List<Integer> keys = new ArrayList<>(stake.keys());
        for (int place = 0; place < keys.size(); place++) {
            if (!choice.families().get(place)) {
                keys.set(place, -1);
            }
        }
        return keys;
    }

    /// What claims have in common that differ in their cost only.
    private static List<Stake> unlimited(List<Stake> stakes) {
        List<Stake> unlimited = new ArrayList<>(stakes.size());
        for (Stake stake : stakes) {
            unlimited.add(new Stake(stake.pot(), Long.MAX_VALUE, stake.keys()));
        }
        return unlimited;
    }

    private Group group(List<Claim> claims, List<Integer> places) {
        List<Stake> first = counting(claims.get(places.getFirst()));
        long cost = places.stream().mapToLong(place -> claims.get(place).cost()).sum();
        List<Stake> stakes = places.size() == 1
                ? first
                : first.stream()
                        .map(stake -> new Stake(stake.pot(), cost, stake.keys()))
                        .toList();
        return new Group(cost, stakes, places);
    }
}
