package org.medienplan.calc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.medienplan.calc.funding.BasicSupply;
import org.medienplan.plan.catalogue.Bundle;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Whether the bundles that come before a bundle, and those before them, leave nothing open at a holder. Threads may
/// ask at
/// the same time.
final class Predecessors implements BasicSupply {

    private record Asked(RecordId holder, RecordId bundle, int year) {}

    private final Figures figures;
    private final Map<Asked, Boolean> known = new ConcurrentHashMap<>();

    Predecessors(Figures figures) {
        this.figures = figures;
    }

    @Override
    public boolean isReady(RecordId holder, RecordId bundle, int year) {
        return known.computeIfAbsent(new Asked(holder, bundle, year), this::find);
    }

    private boolean find(Asked asked) {
        for (RecordId before : before(asked.bundle())) {
            for (int item : figures.items().placesOf(before)) {
                RecordId id = figures.items().item(item).id();
                long demand = figures.value(Metric.DEMAND, asked.year(), asked.holder(), id);
                if (figures.value(Metric.PLANNED_STOCK, asked.year(), asked.holder(), id) < demand) {
                    return false;
                }
            }
        }
        return true;
    }

    private Set<RecordId> before(RecordId bundle) {
        Set<RecordId> found = new HashSet<>();
        Deque<RecordId> open = new ArrayDeque<>();
        open.add(bundle);
        while (!open.isEmpty()) {
            Bundle of = figures.plan().bundles().get(open.remove());
            of.after().stream().filter(found::add).forEach(open::add);
        }
        return found;
    }
}
