package org.medienplan.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.medienplan.calc.platform.Choice;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.support.OldService;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// An item of the platform that is bought once, although accounts are paid for in every year that they count: what has
/// been paid once would never be paid again.
final class PlatformItemOnce implements Check {

    @Override
    public String id() {
        return "platform_item_once";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return Choice.of(scope.plan()).stream()
                .flatMap(chosen -> items(chosen, scope))
                .distinct()
                .flatMap(item -> scope.plan().items().find(item).stream())
                .filter(item -> item.recurrence() == Recurrence.ONCE)
                .map(Item::id)
                .map(item -> Case.of(new FieldRef(item, "recurrence"), "check.platform_item_once", item)
                        .fixedBy(Fixes.set(item, "recurrence", Recurrence.YEARLY)));
    }

    private static Stream<RecordId> items(PlatformCandidate chosen, Scope scope) {
        return Stream.concat(
                Stream.of(chosen)
                        .flatMap(candidate -> Stream.of(candidate.licenceItem(), candidate.migrationItem()))
                        .filter(Objects::nonNull),
                scope.plan().oldServices().rows().stream().map(OldService::item));
    }
}
