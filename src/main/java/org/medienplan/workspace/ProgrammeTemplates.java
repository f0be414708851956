package org.medienplan.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.change.Change;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.plan.school.Authority;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.workspace.TemplateShelf.Entry;

/// Takes funding programmes over into a plan, each with a budget of every authority, so that only the amount is left to
/// be entered where no formula says it.
public final class ProgrammeTemplates {

    private ProgrammeTemplates() {}

    /// Brings what a plan does not have yet of a programme into it; what it has stays as it is. Bundles and items that
    /// the plan does not have are left out of what the programme pays for.
    public static Change takeOver(Template template) {
        return new Change(
                Message.of("programme.template.taken", template.name()),
                plan -> Outcome.ok(Patch.putting(plan, missing(template, plan).stream())));
    }

    /// A plan with programmes.
    static Plan with(List<Template> templates, Plan plan) {
        Plan taken = plan;
        for (Template template : templates) {
            taken = taken.withAll(missing(template, taken));
        }
        return taken;
    }

    /// The templates of programmes by their ids, or which one there is not.
    static Outcome<List<Template>> wanted(TemplateShelf shelf, List<String> ids) {
        List<Template> templates = new ArrayList<>();
        for (String id : ids) {
            switch (wanted(shelf, id)) {
                case Outcome.Ok<Template>(Template template) -> templates.add(template);
                case Outcome.Refused<Template>(Message reason) -> {
                    return Outcome.refused(reason);
                }
            }
        }
        return Outcome.ok(List.copyOf(templates));
    }

    private static Outcome<Template> wanted(TemplateShelf shelf, String id) {
        List<Entry> programmes = shelf.files().stream()
                .filter(entry -> entry.is(TemplateKind.PROGRAMME))
                .toList();
        return programmes.stream()
                .filter(entry ->
                        entry.about().map(Template::id).filter(id::equals).isPresent())
                .findFirst()
                .map(entry ->
                        shelf.sameId(entry).map(Outcome::<Template>refused).orElseGet(entry::content))
                .orElseGet(() -> Outcome.refused("library.no_programme", id, ids(programmes)));
    }

    private static String ids(List<Entry> programmes) {
        return programmes.stream()
                .flatMap(entry -> entry.about().stream())
                .map(Template::id)
                .collect(Collectors.joining(", "));
    }

    private static List<Identified> missing(Template template, Plan plan) {
        List<Identified> records = template.records().stream()
                .filter(record ->
                        !(record instanceof Origin) && plan.find(record.id()).isEmpty())
                .map(record -> record instanceof Programme programme ? fitting(programme, plan) : record)
                .toList();
        Set<RecordId> taken = new HashSet<>();
        records.forEach(record -> taken.add(record.id()));
        Stream<Identified> origins = template.records().stream()
                .filter(record -> record instanceof Origin origin && taken.contains(origin.record()));
        return Stream.of(records.stream(), origins, budgets(records, plan))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Identified> budgets(List<Identified> records, Plan plan) {
        return records.stream()
                .filter(record -> record.id().type() == RecordType.PROGRAMME)
                .flatMap(programme -> plan.authorities().rows().stream()
                        .map(Authority::id)
                        .map(authority -> budget(programme.id(), authority)));
    }

    private static Identified budget(RecordId programme, RecordId authority) {
        RecordId id = new RecordId(RecordType.PROGRAMME_BUDGET, programme.key() + "-" + authority.key());
        return new ProgrammeBudget(id, programme, authority, null, null, null, null);
    }

    private static Programme fitting(Programme programme, Plan plan) {
        return new Programme(
                programme.id(),
                programme.name(),
                programme.state(),
                programme.kind(),
                programme.rank(),
                programme.rate(),
                programme.rounded(),
                programme.roundedTo(),
                programme.rounding(),
                programme.categories(),
                known(programme.bundles(), plan),
                known(programme.items(), plan),
                known(programme.excludedItems(), plan),
                programme.parts(),
                programme.schoolCategories(),
                programme.stacking(),
                programme.tranches(),
                programme.costsFrom(),
                programme.applyBy(),
                programme.completeBy(),
                programme.callBy(),
                programme.proveBy(),
                programme.minimum(),
                programme.earmarkingYears(),
                programme.preconditions(),
                programme.surcharge(),
                programme.validFrom(),
                programme.source(),
                programme.note());
    }

    private static Set<RecordId> known(Set<RecordId> wanted, Plan plan) {
        return wanted.stream().filter(id -> plan.find(id).isPresent()).collect(Collectors.toSet());
    }
}
