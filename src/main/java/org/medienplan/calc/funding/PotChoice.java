package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One way to use a pot: whether at all, and which of its alternatives counts.
///
/// @param pot the pot
/// @param used whether it is used; if so, its minimum is reached
/// @param families places of the families that count
/// @param shares the shares of the volume that count
record PotChoice(Pot pot, boolean used, BitSet families, List<VolumeShare> shares) {

    /// All ways, the plainest first: used, with each alternative in turn; then not used, where it has a minimum.
    static List<PotChoice> all(Pot pot) {
        List<PotChoice> choices = new ArrayList<>();
        List<List<Integer>> combinations = List.of(List.of());
        for (String alternative : pot.alternatives()) {
            int options = options(pot, alternative);
            combinations = combinations.stream()
                    .flatMap(soFar -> IntStream.range(0, options).mapToObj(option -> {
                        List<Integer> longer = new ArrayList<>(soFar);
                        longer.add(option);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        combinations.forEach(combination -> choices.add(of(pot, combination)));
        if (pot.minimum() > 0) {
            choices.add(new PotChoice(pot, false, new BitSet(), List.of()));
        }
        return choices;
    }

    private static int options(Pot pot, String alternative) {
        long families = pot.families().stream()
                .filter(family -> alternative.equals(family.alternative()))
                .count();
        long shares = pot.shares().stream()
                .filter(share -> alternative.equals(share.alternative()))
                .count();
        return Math.toIntExact(families + shares);
    }

    private static PotChoice of(Pot pot, List<Integer> combination) {
        int[] left = combination.stream().mapToInt(Integer::intValue).toArray();
        List<String> alternatives = pot.alternatives();
        BitSet families = new BitSet();
        for (int place = 0; place < pot.families().size(); place++) {
            families.set(place, counts(pot.families().get(place).alternative(), alternatives, left));
        }
        List<VolumeShare> shares = new ArrayList<>();
        for (VolumeShare share : pot.shares()) {
            if (counts(share.alternative(), alternatives, left)) {
                shares.add(share);
            }
        }
        return new PotChoice(pot, true, families, List.copyOf(shares));
    }

    /// Counts the options of an alternative down; the one at zero is the chosen one.
    private static boolean counts(@Nullable String alternative, List<String> alternatives, int[] left) {
        return alternative == null || left[alternatives.indexOf(alternative)]-- == 0;
    }
}
