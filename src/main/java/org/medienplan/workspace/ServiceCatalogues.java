package org.medienplan.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.change.Change;
import org.medienplan.change.Difference;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The service catalogues that lie beside the program, and what taking one over does to an open plan.
///
/// @param library where they lie
public record ServiceCatalogues(Library library) {

    private static final Set<RecordType> REPLACED =
            Set.of(RecordType.SERVICE_TASK, RecordType.TASK_ROLE, RecordType.EFFORT_RULE);

    /// A catalogue with what else its records need.
    ///
    /// @param template the catalogue
    /// @param items items with the origins of their values, taken over as far as the plan lacks them
    /// @param rules published staffing rules, taken over where the plan has none
    public record Offer(Template template, List<Identified> items, List<Identified> rules) {}

    /// The catalogues for a Land, or why there are none.
    public Outcome<List<Offer>> offers(String state) {
        return library.templates(TemplateKind.SERVICE_CATALOGUE, state)
                .flatMap(catalogues -> records(TemplateKind.CATALOGUE, state)
                        .flatMap(items -> records(TemplateKind.STAFFING, state)
                                .map(rules -> catalogues.stream()
                                        .map(template -> new Offer(template, items, rules))
                                        .toList())));
    }

    private Outcome<List<Identified>> records(TemplateKind kind, String state) {
        return library.templates(kind, state)
                .map(templates -> templates.stream()
                        .flatMap(template -> template.records().stream())
                        .toList());
    }

    /// Takes a catalogue over in the place of the tasks, roles and effort that the plan has; what the plan says about
    /// the pay and the posts of a party stays.
    public static Change taking(Offer offer) {
        Template template = offer.template();
        return new Change(
                Message.of("support.change.template", template.name()),
                plan -> Outcome.ok(Difference.between(plan, with(offer, without(plan)))));
    }

    private static Plan without(Plan plan) {
        Set<RecordId> gone = REPLACED.stream()
                .flatMap(type -> plan.table(type).rows().stream())
                .map(Identified::id)
                .collect(Collectors.toSet());
        Set<RecordId> all = new HashSet<>(gone);
        plan.origins().rows().stream()
                .filter(origin -> gone.contains(origin.record()))
                .forEach(origin -> all.add(origin.id()));
        return plan.edited(all.stream().collect(Collectors.toMap(id -> id, id -> Optional.empty())));
    }

    private static Plan with(Offer offer, Plan plan) {
        Set<ServiceParty> known =
                plan.partyTerms().rows().stream().map(PartyTerms::party).collect(Collectors.toSet());
        Set<RecordId> left = offer.template().records().stream()
                .filter(record -> record instanceof PartyTerms terms && known.contains(terms.party()))
                .map(Identified::id)
                .collect(Collectors.toSet());
        List<Identified> taken = offer.template().records().stream()
                .filter(record -> !left.contains(subject(record)))
                .toList();
        Stream<Identified> rules =
                plan.staffingRules().size() == 0 ? offer.rules().stream() : Stream.<Identified>empty();
        List<Identified> all = Stream.of(taken.stream(), rules, lacking(offer, plan))
                .flatMap(records -> records)
                .toList();
        return plan.withAll(all);
    }

    /// The items of the supporting bundle that the plan lacks.
    private static Stream<Identified> lacking(Offer offer, Plan plan) {
        return Lacking.of(
                plan,
                offer.items(),
                record -> record.id().type() == RecordType.ITEM || record.id().type() == RecordType.BUNDLE
                        ? Stream.of(record)
                        : Stream.empty());
    }

    private static RecordId subject(Identified record) {
        return record instanceof Origin origin ? origin.record() : record.id();
    }
}
