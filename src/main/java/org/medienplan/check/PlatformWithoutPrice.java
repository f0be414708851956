package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.calc.platform.Choice;
import org.medienplan.ref.FieldRef;

/// The chosen platform has no item that pays its accounts: every sum is too low.
final class PlatformWithoutPrice implements Check {

    @Override
    public String id() {
        return "platform_without_price";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return Choice.of(scope.plan()).stream()
                .filter(chosen -> chosen.licenceItem() == null)
                .map(chosen -> Case.of(
                        new FieldRef(chosen.id(), "licence_item"), "check.platform_without_price", chosen.id()));
    }
}
