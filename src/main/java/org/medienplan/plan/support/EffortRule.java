package org.medienplan.plan.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// The time that a task takes in a year: `units × cases ÷ 100 × minutes`, without cases `units × minutes`.
///
/// @param task the task; whoever owns it spends the time
/// @param name what people call this part of the effort
/// @param kind whether it adds time or takes it off
/// @param basis what is counted
/// @param items items and bundles whose units are counted, for devices only
/// @param licence the item without which nothing is saved: no more units count than there are licences
/// @param cases events for every 100 units in a year, such as tickets; null where every unit counts once
/// @param minutes minutes for each unit or case
/// @param party the owner for whom the effort arises, null for whoever owns the task
public record EffortRule(
        RecordId id,
        RecordId task,
        String name,
        EffortKind kind,
        EffortBasis basis,
        Set<RecordId> items,
        @Nullable RecordId licence,
        @Nullable Decimal cases,
        Decimal minutes,
        @Nullable ServiceParty party)
        implements Identified {

    public EffortRule {
        Require.type(id, RecordType.EFFORT_RULE);
        items = Set.copyOf(items);
        Require.notNegative("minutes", minutes.millionths());
        if ((basis == EffortBasis.DEVICES) == items.isEmpty()) {
            throw new InvalidRecord("invalid.effort_items", name);
        }
        if (licence != null && kind != EffortKind.SAVING) {
            throw new InvalidRecord("invalid.effort_licence", name);
        }
    }

    /// Whether the effort arises where a party owns the task.
    public boolean isFor(ServiceParty owner) {
        return party == null || party == owner;
    }
}
