package org.medienplan.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.change.Change;
import org.medienplan.change.Patch;
import org.medienplan.field.Fields;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.pedagogy.CapabilityItem;
import org.medienplan.plan.pedagogy.SampleProject;
import org.medienplan.plan.pedagogy.Timetable;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// Templates that a plan can still take over when it was made without them, each by itself or all at once.
///
/// @param library where they lie
public record MissingTemplates(Library library) {

    /// Frames of competences, what lessons presuppose, and worked examples.
    public static final List<TemplateKind> LESSONS =
            List.of(TemplateKind.FRAMEWORK, TemplateKind.CAPABILITIES, TemplateKind.PROJECTS);

    /// Offers of training.
    public static final List<TemplateKind> TRAINING = List.of(TemplateKind.TRAINING);

    /// Something to take over.
    ///
    /// @param templates one template, or all of which something is missing
    /// @param missing how many records would come into the plan
    /// @param change brings them into it
    public record Offer(List<Template> templates, int missing, Change change) {}

    /// What a plan lacks of the templates of some kinds for its Land and for all Länder: everything first, where it is
    /// more than one template, then one by one. Nothing where it lacks nothing.
    ///
    /// @param label of the change; gets the name of the template and how many records it brings
    public Outcome<List<Offer>> offers(Plan plan, List<TemplateKind> kinds, String label) {
        String state = plan.header().state();
        return library.allTemplates().map(all -> {
            List<Identified> catalogue = records(of(all, List.of(TemplateKind.CATALOGUE), state));
            List<Offer> single = of(all, kinds, state).stream()
                    .map(template -> offer(plan, List.of(template), catalogue, label))
                    .filter(offer -> offer.missing() > 0)
                    .toList();
            List<Offer> offers = new ArrayList<>();
            if (single.size() > 1) {
                List<Template> together = single.stream()
                        .flatMap(offer -> offer.templates().stream())
                        .toList();
                offers.add(offer(plan, together, catalogue, label));
            }
            offers.addAll(single);
            return List.copyOf(offers);
        });
    }

    private static List<Template> of(List<Template> all, List<TemplateKind> kinds, String state) {
        return all.stream()
                .filter(template -> kinds.contains(template.kind()))
                .filter(template -> template.state() == null || template.state().equals(state))
                .toList();
    }

    private static List<Identified> records(List<Template> templates) {
        return templates.stream()
                .flatMap(template -> template.records().stream())
                .toList();
    }

    private static Offer offer(Plan plan, List<Template> templates, List<Identified> catalogue, String label) {
        int missing = Math.toIntExact(missing(plan, templates, catalogue)
                .filter(record -> !(record instanceof Origin))
                .count());
        String names = templates.stream().map(Template::name).collect(Collectors.joining(", "));
        return new Offer(
                templates,
                missing,
                new Change(
                        Message.of(label, names, missing),
                        now -> Outcome.ok(Patch.putting(now, missing(now, templates, catalogue)))));
    }

    private static Stream<Identified> missing(Plan plan, List<Template> templates, List<Identified> catalogue) {
        List<Identified> offered = withItems(plan, records(templates), catalogue);
        Set<RecordId> ids = offered.stream().map(Identified::id).collect(Collectors.toSet());
        Predicate<RecordId> there = id -> ids.contains(id) || plan.find(id).isPresent();
        return Lacking.of(plan, offered, record -> fitting(record, plan, there));
    }

    /// With the items of the catalogue that serve what is offered, and the bundles of these.
    private static List<Identified> withItems(Plan plan, List<Identified> offered, List<Identified> catalogue) {
        Map<RecordId, Identified> known = new HashMap<>();
        catalogue.forEach(record -> known.put(record.id(), record));
        offered.forEach(record -> known.put(record.id(), record));
        Set<RecordId> wanted = offered.stream()
                .filter(record -> plan.find(record.id()).isEmpty())
                .flatMap(MissingTemplates::items)
                .collect(Collectors.toSet());
        Set<RecordId> bundles = wanted.stream()
                .filter(item -> plan.find(item).isEmpty())
                .flatMap(item -> Optional.ofNullable(known.get(item)).stream())
                .map(record -> ((Item) record).bundle())
                .collect(Collectors.toSet());
        Stream<Identified> needed = catalogue.stream().filter(record -> {
            RecordId about = record instanceof Origin origin ? origin.record() : record.id();
            return wanted.contains(about) || bundles.contains(about);
        });
        return Stream.concat(needed, offered.stream()).toList();
    }

    private static Stream<RecordId> items(Identified record) {
        return switch (record) {
            case CapabilityItem serving -> Stream.of(serving.item());
            case Item item -> Stream.of(item.id());
            default -> Stream.empty();
        };
    }

    private static Stream<? extends Identified> fitting(Identified record, Plan plan, Predicate<RecordId> there) {
        return switch (record) {
            case SampleProject sample -> Stream.of(TemplateRecords.fitting(sample, there));
            case CapabilityItem serving ->
                there.test(serving.item()) && there.test(serving.capability()) ? Stream.of(serving) : Stream.empty();
            case Timetable periods -> plan.timetables().size() > 0 ? Stream.empty() : Stream.of(periods);
            case TrainingOffer offer -> Stream.of(fitting(offer, there));
            default -> Stream.of(record);
        };
    }

    private static TrainingOffer fitting(TrainingOffer offer, Predicate<RecordId> there) {
        Set<RecordId> bundles = offer.bundles().stream().filter(there).collect(Collectors.toSet());
        return Fields.of(offer).with(offer, Map.of("bundles", bundles));
    }
}
