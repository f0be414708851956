package org.medienplan.schedule;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.medienplan.analysis.training.LevelBook;
import org.medienplan.analysis.training.SeatBook;
import org.medienplan.analysis.training.Seats;
import org.medienplan.analysis.training.Spread;
import org.medienplan.calc.Beginnings;
import org.medienplan.calc.Figures;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.School;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// What is known while the calendar is being filled: where teachers stand after the seats given so far, who has had
/// which seats, when things are rolled out at which school.
final class TrainingState {

    private final Figures figures;
    private final LevelBook levels;
    private final Map<RecordId, Map<Area, Spread>> spreads = new HashMap<>();
    private final Map<RecordId, Map<RecordId, Integer>> seats = new HashMap<>();
    private final Map<RecordId, Map<RecordId, HalfYear>> starts = new HashMap<>();

    TrainingState(Figures figures) {
        this.figures = figures;
        this.levels = LevelBook.of(figures.plan());
        Beginnings beginnings = Beginnings.of(figures);
        for (Measure measure : figures.plan().measures().rows()) {
            beginnings.holders(measure).stream()
                    .filter(holder -> holder.type() == RecordType.SCHOOL)
                    .forEach(school -> starts.computeIfAbsent(school, key -> new TreeMap<>())
                            .merge(measure.bundle(), measure.start(), TrainingState::earlier));
        }
        SeatBook book = SeatBook.of(figures.plan());
        for (School school : figures.plan().schools().rows()) {
            Map<Area, Spread> known = new EnumMap<>(Area.class);
            known.putAll(levels.areas(school.id()));
            spreads.put(school.id(), known);
            for (Seats taken : book.of(school.id())) {
                give(taken.offer(), school.id(), taken.number());
            }
        }
    }

    private static HalfYear earlier(HalfYear one, HalfYear other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    Figures figures() {
        return figures;
    }

    LevelBook levels() {
        return levels;
    }

    /// Teachers of a school in a planned year.
    int teachers(RecordId school, int year) {
        int known = Math.clamp(
                year, figures.frame().firstYear(), figures.plan().header().lastYear());
        return Math.toIntExact(figures.value(Metric.TEACHERS, known, school, null));
    }

    /// Teachers of a school take seats in an offer.
    void give(TrainingOffer offer, RecordId school, int number) {
        seats.computeIfAbsent(school, key -> new HashMap<>()).merge(offer.id(), number, Integer::sum);
        Map<Area, Spread> known = spreads.getOrDefault(school, Map.of());
        known.replaceAll((area, spread) -> offer.trains(area) ? spread.lifted(offer, number) : spread);
    }

    /// Where the teachers of a school stand after the seats given so far, by area.
    Map<Area, Spread> spreads(RecordId school) {
        return spreads.getOrDefault(school, Map.of());
    }

    /// Seats that a school has had in an offer.
    int seats(RecordId school, RecordId offer) {
        return seats.getOrDefault(school, Map.of()).getOrDefault(offer, 0);
    }

    /// Seats that a school has had in offers that train for one of some bundles.
    int seatsFor(RecordId school, Set<RecordId> bundles) {
        return figures.plan().trainingOffers().rows().stream()
                .filter(offer -> offer.bundles().stream().anyMatch(bundles::contains))
                .mapToInt(offer -> seats(school, offer.id()))
                .sum();
    }

    /// The half-year in which the first of some bundles is rolled out at a school; empty where none is.
    Optional<HalfYear> start(RecordId school, Set<RecordId> bundles) {
        return starts.getOrDefault(school, Map.of()).entrySet().stream()
                .filter(entry -> bundles.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .min(HalfYear::compareTo);
    }

    /// The schools of an authority that are open when the plan begins.
    List<RecordId> schools(RecordId authority) {
        int year = figures.frame().firstYear();
        return figures.plan().schools().rows().stream()
                .filter(school -> school.authority().equals(authority))
                .map(School::id)
                .filter(school -> figures.value(Metric.SCHOOLS, year, school, null) > 0)
                .toList();
    }

    /// Schools in the order in which something is rolled out at them, those without anything last.
    ///
    /// @param bundles what counts as roll-out
    List<RecordId> inOrder(List<RecordId> schools, Set<RecordId> bundles) {
        HalfYear never = HalfYear.lastOf(HalfYear.LAST_YEAR);
        return schools.stream()
                .sorted((a, b) -> {
                    int byStart = start(a, bundles)
                            .orElse(never)
                            .compareTo(start(b, bundles).orElse(never));
                    return byStart != 0 ? byStart : a.compareTo(b);
                })
                .toList();
    }
}
