package org.medienplan.ui.step.teaching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.analysis.teaching.CapabilityState;
import org.medienplan.analysis.teaching.Frames;
import org.medienplan.analysis.teaching.Reach;
import org.medienplan.analysis.teaching.Reach.Purchase;
import org.medienplan.analysis.teaching.Unasked;
import org.medienplan.calc.Figures;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// The rows of a comparison, computed in the background.
///
/// @param content the plan and what lessons add to it
/// @param school the chosen school, empty for all
/// @param texts the language
record EquipmentRows(TeachingContent content, Optional<RecordId> school, Texts texts) {

    private static final int MOST_NAMES = 3;

    List<EquipmentRow> of(Direction direction) {
        return switch (direction) {
            case NEED -> needs();
            case PURCHASE -> purchases().stream().map(this::row).toList();
            case COMPETENCE -> competences();
            case UNASKED -> unasked();
        };
    }

    private Figures figures() {
        return content.snapshot().figures();
    }

    private List<RecordId> schools() {
        return content.lines().stream()
                .map(ProjectLine::school)
                .distinct()
                .filter(id -> school.isEmpty() || school.get().equals(id))
                .toList();
    }

    private List<EquipmentRow> needs() {
        return CapabilityState.of(figures(), schools()).stream()
                .map(state -> new EquipmentRow(
                        state.capability().name(),
                        List.of(state(state)),
                        List.of(
                                Counts.known(state.need()) ? (long) state.need() : EquipmentRow.NONE,
                                (long) state.today(),
                                (long) state.planned(),
                                state.missing().map(Integer::longValue).orElse(EquipmentRow.NONE)),
                        new FieldRef(state.capability().id(), "name")))
                .toList();
    }

    private String state(CapabilityState state) {
        if (!state.served()) {
            return texts.say("teaching.state.unserved");
        }
        if (state.isOpen()) {
            return texts.say("teaching.match.nothing");
        }
        return state.missing()
                .map(missing -> texts.say(missing > 0 ? "teaching.state.missing" : "teaching.state.covered"))
                .orElseGet(() -> texts.say("teaching.unknown"));
    }

    private List<Purchase> purchases() {
        return new Reach(content.added()).purchases(schools());
    }

    private EquipmentRow row(Purchase purchase) {
        String name = school.isPresent()
                ? texts.name(purchase.item())
                : texts.say("teaching.row.at", texts.name(purchase.item()), texts.name(purchase.school()));
        return new EquipmentRow(
                name,
                List.of(
                        names(purchase.projects().stream()
                                .map(TeachingProject::title)
                                .toList()),
                        numbers(purchase.competences())),
                List.of(purchase.bought(), purchase.cost(), purchase.added()),
                new FigureId(Metric.DEMAND, lastYear(), purchase.school(), purchase.item()));
    }

    private int lastYear() {
        return figures().frame().year(figures().frame().lastHorizonIndex());
    }

    /// The numbers of competences of the first frame.
    private String numbers(Set<RecordId> competences) {
        Frames frames = new Frames(content.plan());
        List<Competence> sorted = frames.sorted(competences);
        return sorted.stream()
                .filter(competence ->
                        competence.framework().equals(sorted.getFirst().framework()))
                .map(Competence::number)
                .collect(Collectors.joining(", "));
    }

    private String names(List<String> all) {
        String first = all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return all.size() <= MOST_NAMES ? first : texts.say("teaching.row.more", first, all.size() - MOST_NAMES);
    }

    private List<EquipmentRow> competences() {
        Frames frames = new Frames(content.plan());
        List<Purchase> purchases = purchases();
        return frames.usual().stream()
                .flatMap(frame -> frames.areas(frame.id()).stream())
                .flatMap(area -> Stream.concat(Stream.of(area), frames.within(area).stream()))
                .map(competence -> competence(competence, frames, purchases))
                .toList();
    }

    private EquipmentRow competence(Competence competence, Frames frames, List<Purchase> purchases) {
        Set<RecordId> any = new HashSet<>(Set.of(competence.id()));
        if (competence.isArea()) {
            frames.within(competence).forEach(part -> any.add(part.id()));
        }
        List<TeachingProject> projects = content.plan().teachingProjects().rows().stream()
                .filter(project -> school.isEmpty() || school.get().equals(project.school()))
                .filter(project -> project.competences().stream().anyMatch(any::contains))
                .toList();
        Map<RecordId, Long> items = Reach.byItem(purchases, any);
        List<String> dearest = items.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .map(entry -> texts.name(entry.getKey()))
                .toList();
        return new EquipmentRow(
                competence.number() + " " + competence.title(),
                List.of(names(dearest)),
                List.of(
                        (long) projects.size(),
                        projects.stream()
                                .map(TeachingProject::school)
                                .distinct()
                                .count(),
                        items.values().stream().mapToLong(Long::longValue).sum()),
                new FieldRef(competence.id(), "title"));
    }

    private List<EquipmentRow> unasked() {
        List<EquipmentRow> rows = new ArrayList<>();
        for (RecordId one : schools()) {
            for (Unasked unasked : Unasked.of(figures(), one)) {
                long cents = IntStream.range(0, figures().frame().horizon())
                        .mapToLong(place -> figures()
                                .value(Metric.COST, figures().frame().year(place), unasked.school(), unasked.item()))
                        .sum();
                rows.add(new EquipmentRow(
                        texts.name(unasked.item()),
                        List.of(texts.name(unasked.school())),
                        List.of(unasked.units(), cents),
                        new FigureId(Metric.DEMAND, lastYear(), unasked.school(), unasked.item())));
            }
        }
        return rows;
    }
}
