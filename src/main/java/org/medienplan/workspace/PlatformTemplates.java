package org.medienplan.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Change;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
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
                plan -> Outcome.ok(Patch.putting(plan, missing(template, plan).stream())));
    }

    private static List<Identified> missing(Template template, Plan plan) {
        Set<RecordId> systems = new HashSet<>();
        plan.deviceSystems().rows().forEach(system -> systems.add(system.item()));
        List<Identified> records = template.records().stream()
                .filter(record ->
                        !(record instanceof Origin) && plan.find(record.id()).isEmpty())
                .flatMap(record ->
                        record instanceof DeviceSystem system ? fitting(system, plan, systems) : Stream.of(record))
                .toList();
        Set<RecordId> taken = new HashSet<>();
        records.forEach(record -> taken.add(record.id()));
        Stream<Identified> origins = template.records().stream()
                .filter(record -> record instanceof Origin origin && taken.contains(origin.record()));
        return Stream.concat(records.stream(), origins).toList();
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
