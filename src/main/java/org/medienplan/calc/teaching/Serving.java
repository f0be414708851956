package org.medienplan.calc.teaching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Capability;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.ref.RecordId;

/// The items that serve each capability of a plan, by rank.
public final class Serving {

    private static final Comparator<CapabilityItem> BY_RANK =
            Comparator.comparingInt(CapabilityItem::rank).thenComparing(CapabilityItem::id);

    private final Map<RecordId, Capability> capabilities = new HashMap<>();
    private final Map<RecordId, List<CapabilityItem>> items = new HashMap<>();

    private Serving(Plan plan, Predicate<RecordId> isItem) {
        plan.capabilities().rows().forEach(capability -> {
            capabilities.put(capability.id(), capability);
            items.put(
                    capability.id(),
                    plan.capabilityItems().rows().stream()
                            .filter(serving -> serving.capability().equals(capability.id()))
                            .filter(serving -> isItem.test(serving.item()))
                            .sorted(BY_RANK)
                            .toList());
        });
    }

    /// @param isItem whether the figures know an item
    public static Serving of(Plan plan, Predicate<RecordId> isItem) {
        return new Serving(plan, isItem);
    }

    public Optional<Capability> capability(RecordId id) {
        return Optional.ofNullable(capabilities.get(id));
    }

    /// The items that serve a capability, by rank.
    public List<CapabilityItem> items(RecordId capability) {
        return items.getOrDefault(capability, List.of());
    }

    /// The item that serves a capability at a school: the first by rank that is there or asked for, else the first.
    ///
    /// @param isThere whether the school has some of an item, or its standard or a deviation asks for it
    public Optional<CapabilityItem> chosen(RecordId capability, Predicate<RecordId> isThere) {
        List<CapabilityItem> all = items(capability);
        return all.stream()
                .filter(serving -> isThere.test(serving.item()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
