package org.medienplan.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Change;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// Takes criteria and systems of devices over into a plan that exists already.
public final class PlatformTemplates {

    private PlatformTemplates() {}

    /// Brings what a plan does not have yet into it; what it has stays as it is. Systems of items that the plan does
    /// not have are left out, and so are licences.
    public static Change takeOver(Template template) {
        return new Change(
                Message.of("platform.template.taken", template.name()),
                plan -> Outcome.ok(Patch.putting(plan, missing(template, plan))));
    }

    private static Stream<Identified> missing(Template template, Plan plan) {
        Set<RecordId> systems = new HashSet<>();
        plan.deviceSystems().rows().forEach(system -> systems.add(system.item()));
        return Lacking.of(
                plan,
                template.records(),
                record -> record instanceof DeviceSystem system ? fitting(system, plan, systems) : Stream.of(record));
    }

    private static Stream<Identified> fitting(DeviceSystem system, Plan plan, Set<RecordId> systems) {
        return plan.items().find(system.item()).isEmpty() || systems.contains(system.item())
                ? Stream.empty()
                : Stream.of(new DeviceSystem(
                        system.id(), system.item(), system.family(), known(system.licenceItem(), plan), system.note()));
    }

    private static @Nullable RecordId known(@Nullable RecordId item, Plan plan) {
        return item != null && plan.items().find(item).isPresent() ? item : null;
    }
}
