package org.medienplan.calc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;

/// Computes the holders of a plan in an order in which a school comes after those whose stock it takes over. Schools
/// that follow each other in a circle take nothing over.
final class Succession {

    /// Computes a holder, or finds its figures.
    interface Computation {
        HolderFigures figures(HolderFacts facts, List<HolderFigures> predecessors);
    }

    private final Map<RecordId, HolderFacts> facts = new HashMap<>();
    private final Map<RecordId, List<RecordId>> predecessors = new HashMap<>();
    private final Map<RecordId, HolderFigures> done = new HashMap<>();
    private final Computation computation;

    private Succession(List<HolderFacts> all, Computation computation) {
        this.computation = computation;
        all.forEach(holder -> facts.put(holder.holder(), holder));
        for (HolderFacts holder : all) {
            RecordId successor = successor(holder);
            if (successor != null && facts.containsKey(successor) && !isCircle(holder.holder())) {
                predecessors.computeIfAbsent(successor, _ -> new ArrayList<>()).add(holder.holder());
            }
        }
    }

    /// The figures of all holders, in their order.
    static List<HolderFigures> compute(List<HolderFacts> all, Computation computation) {
        Succession succession = new Succession(all, computation);
        return all.stream().map(holder -> succession.figures(holder)).toList();
    }

    private HolderFigures figures(HolderFacts holder) {
        HolderFigures known = done.get(holder.holder());
        if (known != null) {
            return known;
        }
        List<HolderFigures> before = new ArrayList<>();
        for (RecordId predecessor : predecessors.getOrDefault(holder.holder(), List.of())) {
            HolderFacts closing = facts.get(predecessor);
            if (closing != null) {
                before.add(figures(closing));
            }
        }
        HolderFigures figures = computation.figures(holder, before);
        done.put(holder.holder(), figures);
        return figures;
    }

    private static @Nullable RecordId successor(@Nullable HolderFacts holder) {
        School school = holder == null ? null : holder.school();
        return school == null || school.closed() == null ? null : school.successor();
    }

    private boolean isCircle(RecordId first) {
        Set<RecordId> passed = new HashSet<>();
        RecordId next = first;
        while (next != null && passed.add(next)) {
            next = successor(facts.get(next));
        }
        return first.equals(next);
    }
}
