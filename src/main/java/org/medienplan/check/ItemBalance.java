package org.medienplan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.ref.RecordId;

/// What all holders together have too much of and lack of an item that is bought, when the plan begins.
///
/// @param givers holders with a surplus
/// @param takers holders with a gap
record ItemBalance(RecordId item, long surplus, int givers, long gap, int takers) {

    static List<ItemBalance> of(Scope scope) {
        Map<RecordId, ItemBalance> balances = new LinkedHashMap<>();
        scope.balances().now().stream()
                .filter(line -> line.item().recurrence() == Recurrence.ONCE)
                .forEach(line -> balances.merge(line.item().id(), of(line), ItemBalance::plus));
        return List.copyOf(balances.values());
    }

    private static ItemBalance of(Balances.Line line) {
        return new ItemBalance(
                line.item().id(), line.surplus(), line.surplus() > 0 ? 1 : 0, line.gap(), line.gap() > 0 ? 1 : 0);
    }

    private ItemBalance plus(ItemBalance other) {
        return new ItemBalance(
                item, surplus + other.surplus, givers + other.givers, gap + other.gap, takers + other.takers);
    }
}
