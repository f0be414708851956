package org.medienplan.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.ref.FieldRef;

/// An item that is needed and has no account, so that its cost stands in no line of the budget.
final class MissingAccount implements Check {

    @Override
    public String id() {
        return "account_missing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().items().rows().stream()
                .filter(item -> isBlank(item.account()) && scope.isNeeded(item.id()))
                .map(item -> of(item, scope.plan()));
    }

    private static Case of(Item item, Plan plan) {
        Case found = Case.of(new FieldRef(item.id(), "account"), "check.account_missing", item.id());
        Set<String> others = plan.items().rows().stream()
                .filter(other -> other.bundle().equals(item.bundle()) && other.accounting() == item.accounting())
                .flatMap(other -> Optional.ofNullable(other.account()).stream())
                .filter(account -> !account.isBlank())
                .collect(Collectors.toSet());
        return others.size() == 1
                ? found.fixedBy(
                        Fixes.set(item.id(), "account", others.iterator().next()))
                : found;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
