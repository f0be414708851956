package org.medienplan.ui.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.text.Texts;

/// What the figures rest on: first what is not known, then where the values come from on which everything else is
/// computed.
record Bases(Figures figures, Texts texts) {

    /// What somebody has to count before anything can be computed.
    private static final List<Driver> COUNTED =
            List.of(Driver.PUPILS, Driver.CLASSES, Driver.TEACHERS, Driver.TEACHING_ROOMS);

    /// From the least certain to the most certain.
    private static final List<OriginKind> CERTAINTY = List.of(
            OriginKind.ASSUMED, OriginKind.COMPUTED, OriginKind.ENTERED, OriginKind.IMPORTED, OriginKind.PUBLISHED);

    List<Basis> all() {
        return Stream.concat(missing(), known()).toList();
    }

    private Stream<Basis> missing() {
        int first = figures.frame().firstYear();
        Stream<Basis> drivers = COUNTED.stream()
                .map(driver -> FigureId.of(Metric.of(driver), first))
                .map(id -> figures.figure(id).orElseThrow())
                .filter(figure -> !figure.isComplete())
                .map(figure -> missing("overview.missing.driver", figure, school(figure.id())));
        Figure cost = figures.figure(FigureId.of(Metric.COST)).orElseThrow();
        return cost.isComplete()
                ? drivers
                : Stream.concat(drivers, Stream.of(missing("overview.missing.cost", cost, Optional.empty())));
    }

    private Basis missing(String key, Figure figure, Optional<Place> place) {
        String title = texts.say(key, figure.missing(), figure.id().metric());
        return new Basis(Optional.empty(), title, "", "", place);
    }

    /// The first school of which the figure is not known.
    private Optional<Place> school(FigureId id) {
        return figures.plan().schools().rows().stream()
                .map(School::id)
                .filter(school ->
                        !figures.figure(id.forHolder(school)).orElseThrow().isComplete())
                .findFirst()
                .map(FieldRef::whole);
    }

    private Stream<Basis> known() {
        Plan plan = figures.plan();
        return Stream.of(
                        basis("pupils", pupils(plan), "value"),
                        basis("rooms", plan.roomGroups().rows(), "quantity"),
                        basis("holdings", plan.holdings().rows(), "quantity"),
                        basis("prices", plan.items().rows(), "unit_price"),
                        basis("rules", plan.rules().rows(), "amount"),
                        basis("measures", plan.measures().rows(), "start"))
                .flatMap(Optional::stream);
    }

    private static List<? extends Identified> pupils(Plan plan) {
        return plan.driverEntries().rows().stream()
                .filter(entry -> entry.driver() == Driver.PUPILS)
                .toList();
    }

    private Optional<Basis> basis(String key, List<? extends Identified> records, String field) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Map<OriginKind, Long> counts = new EnumMap<>(OriginKind.class);
        records.forEach(record -> counts.merge(kind(record, field), 1L, Long::sum));
        List<OriginKind> kinds =
                CERTAINTY.stream().filter(counts::containsKey).toList();
        return Optional.of(new Basis(
                Optional.of(kinds.getFirst()),
                texts.say("overview.basis." + key),
                texts.say("overview.basis." + key + ".count", records.size()),
                kinds.size() == 1 ? texts.say("overview.basis.all", kinds.getFirst()) : parts(kinds, counts),
                Optional.empty()));
    }

    private String parts(List<OriginKind> kinds, Map<OriginKind, Long> counts) {
        return kinds.stream()
                .map(kind -> texts.say("overview.basis.part", counts.getOrDefault(kind, 0L), kind))
                .collect(Collectors.joining(" · "));
    }

    /// A value without a stated origin was entered by somebody.
    private OriginKind kind(Identified record, String field) {
        return figures.plan()
                .origin(record.id(), field)
                .map(Origin::kind)
                .orElse(OriginKind.ENTERED);
    }
}
