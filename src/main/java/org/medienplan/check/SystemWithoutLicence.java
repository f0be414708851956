package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.message.Message;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Metric;

/// Devices whose system is known, but not what managing them costs.
final class SystemWithoutLicence implements Check {

    @Override
    public String id() {
        return "system_without_licence";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().deviceSystems().rows().stream()
                .filter(system -> system.licenceItem() == null && scope.isNeeded(system.item()))
                .map(system -> Case.of(
                        new FieldRef(system.id(), "licence_item"),
                        "check.system_without_licence",
                        scope.value(Metric.PLANNED_STOCK, scope.lastYear(), null, system.item()),
                        system.item(),
                        Message.choice(system.family())));
    }
}
