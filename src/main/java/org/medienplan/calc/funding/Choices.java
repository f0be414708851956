package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.List;

/// All ways to use some pots together.
final class Choices {

    private Choices() {}

    static List<List<PotChoice>> of(List<Pot> pots) {
        List<List<PotChoice>> all = List.of(List.of());
        for (Pot pot : pots) {
            List<List<PotChoice>> longer = new ArrayList<>();
            for (List<PotChoice> soFar : all) {
                for (PotChoice choice : PotChoice.all(pot)) {
                    List<PotChoice> next = new ArrayList<>(soFar);
                    next.add(choice);
                    longer.add(List.copyOf(next));
                }
            }
            all = longer;
        }
        return all;
    }
}
