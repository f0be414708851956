package org.medienplan.calc.demand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.HolderFacts;

/// All needs of one kind in a plan: those of lessons, of support, of training.
public interface NeedBook {

    /// The needs of one holder, in an order that follows from the plan alone.
    List<Need> needs(HolderFacts facts, Drivers drivers);

    /// The items whose demand a need may follow, by the item needed, both as places: demand is computed in an order in
    /// which each item comes after those that it follows.
    default Map<Integer, Set<Integer>> follows() {
        return Map.of();
    }
}
