package org.medienplan.calc.demand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.HolderFacts;

/// The needs of all kinds.
///
/// @param books one for each kind
public record NeedBooks(List<NeedBook> books) {

    /// A plan in which nothing is needed but what the standards ask for.
    public static final NeedBooks NONE = new NeedBooks(List.of());

    public NeedBooks {
        books = List.copyOf(books);
    }

    /// All needs of a holder.
    public HolderNeeds needs(HolderFacts facts, Drivers drivers) {
        if (books.isEmpty()) {
            return HolderNeeds.NONE;
        }
        return HolderNeeds.of(books.stream()
                .flatMap(book -> book.needs(facts, drivers).stream())
                .toList());
    }

    /// For the place of each item that needs follow others for: the places of those others.
    Map<Integer, Set<Integer>> follows() {
        Map<Integer, Set<Integer>> follows = new HashMap<>();
        books.forEach(book -> book.follows()
                .forEach((item, others) ->
                        follows.computeIfAbsent(item, key -> new HashSet<>()).addAll(others)));
        return follows;
    }
}
