package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Splitting;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// All offers over all half-years of the planned years, with what the courses cost. The money is that of the figures:
/// where courses of several offers are priced by one item, its cost is split by their numbers.
///
/// @param halfYears the half-years
/// @param rows the offers in their order
/// @param centsByYear the cost of all offers in each planned year, in cents
/// @param centsByAccount the same by account and year, an item without an account under the empty text
public record TrainingCalendar(
        List<HalfYear> halfYears,
        List<CalendarRow> rows,
        List<Long> centsByYear,
        Map<String, List<Long>> centsByAccount) {

    /// The calendar of a plan.
    public static TrainingCalendar of(Figures figures) {
        Plan plan = figures.plan();
        List<HalfYear> halfYears = halfYears(plan);
        SeatBook seats = SeatBook.of(plan);
        List<TrainingOffer> offers = offers(plan);
        Map<RecordId, List<CalendarCell>> cells = new LinkedHashMap<>();
        offers.forEach(offer -> cells.put(offer.id(), cells(offer, plan, halfYears, seats)));
        CourseCost cost = new CourseCost(figures, offers, cells);
        List<CalendarRow> rows = offers.stream()
                .map(offer -> new CalendarRow(offer, cells.getOrDefault(offer.id(), List.of()), cost.byYear(offer)))
                .toList();
        return new TrainingCalendar(halfYears, rows, sums(rows, plan), byAccount(rows, plan));
    }

    /// The half-years of the planned years.
    public static List<HalfYear> halfYears(Plan plan) {
        return IntStream.rangeClosed(plan.header().firstYear(), plan.header().lastYear())
                .boxed()
                .filter(year -> year >= HalfYear.FIRST_YEAR && year <= HalfYear.LAST_YEAR)
                .flatMap(year -> Stream.of(new HalfYear(year, 1), new HalfYear(year, 2)))
                .toList();
    }

    /// The offers of a plan in their order.
    public static List<TrainingOffer> offers(Plan plan) {
        return plan.trainingOffers().rows().stream()
                .sorted(Comparator.comparingInt(TrainingOffer::rank).thenComparing(TrainingOffer::id))
                .toList();
    }

    private static List<CalendarCell> cells(TrainingOffer offer, Plan plan, List<HalfYear> halfYears, SeatBook seats) {
        Map<HalfYear, CalendarCell> cells = new TreeMap<>();
        halfYears.forEach(halfYear -> cells.put(halfYear, CalendarCell.empty(halfYear)));
        for (TrainingSession session : plan.trainingSessions().rows()) {
            if (session.offer().equals(offer.id())) {
                int taken = seats.taken(session);
                int offered = SeatBook.offered(session, offer).orElse(taken);
                boolean limited = SeatBook.offered(session, offer).isPresent();
                cells.computeIfPresent(
                        session.halfYear(), (when, cell) -> cell.plus(session.courses(), taken, offered, limited));
            }
        }
        return List.copyOf(cells.values());
    }

    private static List<Long> sums(List<CalendarRow> rows, Plan plan) {
        return IntStream.range(0, plan.header().horizon())
                .mapToObj(year -> rows.stream()
                        .mapToLong(row -> row.centsByYear().get(year))
                        .sum())
                .toList();
    }

    private static Map<String, List<Long>> byAccount(List<CalendarRow> rows, Plan plan) {
        Map<String, List<CalendarRow>> groups = new TreeMap<>();
        for (CalendarRow row : rows) {
            if (row.cents() != 0) {
                groups.computeIfAbsent(account(row.offer(), plan), key -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, List<Long>> sums = new LinkedHashMap<>();
        groups.forEach((account, group) -> sums.put(account, sums(group, plan)));
        return sums;
    }

    private static String account(TrainingOffer offer, Plan plan) {
        return Optional.ofNullable(offer.item())
                .flatMap(plan.items()::find)
                .flatMap(item -> Optional.ofNullable(item.account()))
                .orElse("");
    }

    /// The cost of all offers, in cents.
    public long cents() {
        return centsByYear.stream().mapToLong(Long::longValue).sum();
    }

    /// What courses cost by the figures.
    private record CourseCost(Figures figures, List<TrainingOffer> offers, Map<RecordId, List<CalendarCell>> cells) {

        List<Long> byYear(TrainingOffer offer) {
            return figures.frame()
                    .years()
                    .limit(figures.frame().horizon())
                    .mapToObj(year -> inYear(offer, year))
                    .toList();
        }

        private long inYear(TrainingOffer offer, int year) {
            RecordId item = offer.item();
            if (item == null || courses(offer, year) == 0 || figures.items().place(item) < 0) {
                return 0;
            }
            List<TrainingOffer> sharing =
                    offers.stream().filter(other -> item.equals(other.item())).toList();
            long[] weights =
                    sharing.stream().mapToLong(other -> courses(other, year)).toArray();
            long cost = figures.value(Metric.COST, year, null, item);
            return Splitting.byLargestRemainder(cost, weights)[sharing.indexOf(offer)];
        }

        private long courses(TrainingOffer offer, int year) {
            return cells.getOrDefault(offer.id(), List.of()).stream()
                    .filter(cell -> cell.halfYear().year() == year)
                    .mapToLong(CalendarCell::courses)
                    .sum();
        }
    }
}
